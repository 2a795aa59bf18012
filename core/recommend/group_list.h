// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/top_n.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace autorec {

/// How the wishes of several people become one order.
enum class GroupStrategy {
    Mean,        ///< the greatest mean of their wishes first
    LeastMisery, ///< the greatest wish of whoever wants the film least first
    Turns,       ///< one after another takes the film that they want most of those left
};

/// One of the people that a list is for.
struct GroupMember
{
    Profile profile;                      ///< what they rated
    std::span<const MovieIndex> hidden{}; ///< sorted; "not interested"
};

/// How one list for several people is made.
struct GroupOptions
{
    ListOptions list = {}; ///< without `excluded`, `about`, `distributions` and diversity
    GroupStrategy strategy = GroupStrategy::Mean;
    bool seenBySome = false; ///< also films that some of them rated, but not all, and nobody low
};

/// One list for several people.
struct GroupList
{
    std::vector<MovieIndex> films; ///< best first
    /// By member, for each film: as in a list of their own, with the reasons that their ratings give.
    std::vector<std::vector<Recommendation>> forMember;
    /// By member, for each film: what they gave it, if they have seen it.
    std::vector<std::vector<std::optional<float>>> given;
    std::vector<std::size_t> chosenBy; ///< of Turns, for each film: the member whose turn it was
};

/// What a group never sees, as a share of the scale's highest rating.
struct GroupDislike
{
    /// A film that somebody rated at most so is left out; as LikedFrom::Disliked of evaluations.
    static constexpr float Rated = 0.5F;
    /// A film is left out if somebody's predicted stars are below this and below their own mean.
    static constexpr float Predicted = 0.6F;
};

/// The best movies for people who watch together, in the manner of PolyLens (O'Connor, Cosley, Konstan and
/// Riedl, ECSCW 2001). Left out are
/// - films that anybody has rated, unless `seenBySome`; never those that all have rated;
/// - films that anybody dislikes: hid, rated low or, by the model, is expected to (see GroupDislike). Of a
///   model without stars, films in the worse half of anybody's order.
/// All copies of a film count as the film; the list has the one with the most ratings. Rating scales and
/// scores of different people do not compare, so each person's wish for a film is taken from its place p in
/// their own order of the N films left:
///     wish = ln(N ⁄ p).
/// A group of one gets its own order. Who has seen a film has no wish. (Of 300 random pairs of MovieLens
/// latest-small users, the mean of such wishes put 1.16 of the films that they later liked among the first
/// 20, the mean of predicted stars 0.79.) The mean, the least misery and turns are strategies that Masthoff
/// (2004), "Group modeling: selecting a sequence of television items to suit a group of viewers", found
/// people to use and to like. Equal wishes go by the mean wish, then in order of movie. Turns begin with the
/// first member. Blocks; may be called from any thread.
GroupList recommendTogether(const Dataset& dataset, const Recommender& model,
                            std::span<const GroupMember> members, const GroupOptions& options);

/// Adds to each film the ratings of each member that speak for it. `members` are those that the list was made
/// for. Blocks, often longer than making the list; may be called from any thread.
void addReasons(GroupList& list, const Recommender& model, std::span<const GroupMember> members);

} // namespace autorec
