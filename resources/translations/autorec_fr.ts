<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>One Person&apos;s Ratings</source>
        <translation>Notes d’une seule personne</translation>
    </message>
    <message>
        <source>These are one person&apos;s ratings, not a data set of many people. Import them as your own?</source>
        <translation>Ce sont les notes d’une seule personne, pas un jeu de données de nombreuses personnes. Les importer comme les vôtres&#x202f;?</translation>
    </message>
    <message>
        <source>You see what will be imported first.</source>
        <translation>Vous verrez d’abord ce qui sera importé.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
</context>
<context>
    <name>MovieLensSets</name>
    <message>
        <source>%1 comes from GroupLens Research at the University of Minnesota.</source>
        <translation>%1 provient de GroupLens Research, à l’université du Minnesota.</translation>
    </message>
    <message>
        <source>It is for research and private use. Commercial use needs the permission of GroupLens.</source>
        <translation>Il est destiné à la recherche et à l’usage privé. Tout usage commercial nécessite l’autorisation de GroupLens.</translation>
    </message>
    <message>
        <source>It may be passed on under the same terms.</source>
        <translation>Il peut être redistribué aux mêmes conditions.</translation>
    </message>
    <message>
        <source>It must not be passed on to others; they may download it themselves.</source>
        <translation>Il ne doit pas être transmis à d’autres personnes&#x202f;; elles peuvent le télécharger elles-mêmes.</translation>
    </message>
    <message>
        <source>Nothing may suggest that the University of Minnesota or GroupLens endorses your work.</source>
        <translation>Rien ne doit laisser entendre que l’université du Minnesota ou GroupLens cautionne votre travail.</translation>
    </message>
    <message>
        <source>There is no warranty. The README in the archive holds the full terms.</source>
        <translation>Aucune garantie n’est donnée. Le fichier README de l’archive contient les conditions complètes.</translation>
    </message>
    <message>
        <source>Small and quick to try, with films up to %1.</source>
        <translation>Petit et vite essayé, avec des films jusqu’en %1.</translation>
    </message>
    <message>
        <source>The one to take for your own lists: it has the most films, up to %1. It is large, and takes some minutes to learn from.</source>
        <translation>Celui qu’il vous faut pour vos propres listes&#xa0;: il a le plus de films, jusqu’en %1. Il est volumineux, et l’apprentissage prend quelques minutes.</translation>
    </message>
    <message>
        <source>To compare with papers that used it. Its films end in %1.</source>
        <translation>Pour comparer avec les articles qui l’ont utilisé. Ses films s’arrêtent en %1.</translation>
    </message>
</context>
<context>
    <name>RunMetrics</name>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Error in stars over all held-out ratings; lower is better</source>
        <translation>Erreur en étoiles sur toutes les notes mises de côté&#x202f;; plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>User RMSE</source>
        <translation>RMSE utilisateur</translation>
    </message>
    <message>
        <source>Mean of every user&apos;s own RMSE; lower is better</source>
        <translation>Moyenne des RMSE de chaque utilisateur&#x202f;; plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error in stars; lower is better</source>
        <translation>Erreur absolue moyenne en étoiles&#x202f;; plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out movies that the ten best hold; higher is better</source>
        <translation>Part des films mis de côté qui figurent parmi les dix meilleurs (rappel)&#x202f;; plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>How far up the ten best hold them; higher is better</source>
        <translation>À quelle hauteur ils figurent parmi les dix meilleurs&#x202f;; plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>Cov.@10</source>
        <translation>Couv.@10</translation>
    </message>
    <message>
        <source>Coverage: share of all movies that are in somebody&apos;s ten best</source>
        <translation>Couverture&#xa0;: part de tous les films qui figurent parmi les dix meilleurs de quelqu’un</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Hits@10</source>
        <translation>Trouvés@10</translation>
    </message>
    <message>
        <source>Held-out movies in the ten best, of all users together ÷ all held-out movies; higher is better</source>
        <translation>Films mis de côté parmi les dix meilleurs, tous utilisateurs confondus ÷ tous les films mis de côté&#x202f;; plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Taux de succès@10</translation>
    </message>
    <message>
        <source>Share of users with a held-out movie in their ten best; higher is better</source>
        <translation>Part des utilisateurs ayant un film mis de côté parmi leurs dix meilleurs&#x202f;; plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>Disliked hits@10</source>
        <translation>Trouvés non aimés@10</translation>
    </message>
    <message>
        <source>Held-out movies of at most half of the highest rating in the ten best, of all users together ÷ all such movies; lower is better</source>
        <translation>Films mis de côté notés au plus à la moitié de la note maximale et figurant parmi les dix meilleurs, tous utilisateurs confondus ÷ tous les films de ce genre&#x202f;; plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>AUC of liked</source>
        <translation>AUC des films aimés</translation>
    </message>
    <message>
        <source>Pairs of a user&apos;s held-out movies, one with at least four of five stars and one with at most three, that are in the right order; higher is better</source>
        <translation>Paires de films mis de côté d’un utilisateur, l’un avec au moins quatre étoiles sur cinq et l’autre avec au plus trois, qui sont dans le bon ordre&#x202f;; plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>Diversity@10</source>
        <translation>Diversité@10</translation>
    </message>
    <message>
        <source>How little the genres of two movies of a list overlap: mean Jaccard distance, from 0 to 1</source>
        <translation>À quel point les genres de deux films d’une liste se recoupent peu&#xa0;: distance de Jaccard moyenne, de 0 à 1</translation>
    </message>
    <message>
        <source>Novelty@10</source>
        <translation>Nouveauté@10</translation>
    </message>
    <message>
        <source>Mean over the ten best of −log₂ of the share of users who rated the movie; higher is less known</source>
        <translation>Moyenne sur les dix meilleurs de −log₂ de la part des utilisateurs qui ont noté le film&#x202f;; plus haut, c’est moins connu</translation>
    </message>
    <message>
        <source>Gini@10</source>
        <translation>Gini@10</translation>
    </message>
    <message>
        <source>How unequally often movies are in somebody&apos;s ten best: 0 where all are as often, 1 where one has all places</source>
        <translation>À quel point les films figurent inégalement souvent parmi les dix meilleurs de quelqu’un&#xa0;: 0 si tous y sont aussi souvent, 1 si un seul a toutes les places</translation>
    </message>
    <message>
        <source>Long tail@10</source>
        <translation>Longue traîne@10</translation>
    </message>
    <message>
        <source>Share of the ten best that lies outside the most-rated movies which have 80% of all ratings</source>
        <translation>Part des dix meilleurs située hors des films les plus notés qui réunissent 80&#x202f;% de toutes les notes</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped early (no better epoch came)</source>
        <translation>arrêté tôt (plus de meilleure époque)</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>arrêté manuellement</translation>
    </message>
    <message>
        <source>stopped (the loss grew without bound)</source>
        <translation>arrêté (la perte divergeait)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the held-out %1 of the ratings</source>
        <translation>les %1 de notes mises de côté</translation>
    </message>
    <message>
        <source>the latest %1 of the ratings</source>
        <translation>les %1 de notes les plus récentes</translation>
    </message>
    <message>
        <source>%1 held-out ratings of each user</source>
        <translation>%1 notes mises de côté par utilisateur</translation>
    </message>
    <message>
        <source>the held-out %1 of the users</source>
        <translation>les %1 d’utilisateurs mis de côté</translation>
    </message>
    <message>
        <source>the ratings of the test file</source>
        <translation>les notes du fichier de test</translation>
    </message>
    <message>
        <source>the data set&apos;s own test ratings</source>
        <translation>les notes de test du jeu de données</translation>
    </message>
    <message>
        <source>Trained on all ratings; nothing was held out, so there is nothing to measure it by.</source>
        <translation>Entraîné sur toutes les notes&#x202f;; rien n’a été mis de côté, il n’y a donc rien à mesurer.</translation>
    </message>
    <message>
        <source>RMSE %1</source>
        <translation>RMSE %1</translation>
    </message>
    <message>
        <source>NDCG@10 %1</source>
        <translation>NDCG@10 %1</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (default %3)</source>
        <translation>%1&#xa0;: %2 (par défaut&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done, without epochs of its own</source>
        <translation>terminé, sans époques propres</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 epochs; best epoch %4</source>
        <translation>%1 à l’époque %2 sur %3&#x202f;; meilleure époque&#xa0;: %4</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, exécution %2</translation>
    </message>
    <message>
        <source>Not measured by this program (%1)</source>
        <translation>Non évalué par ce programme (%1)</translation>
    </message>
</context>
<context>
    <name>SkipQuestion</name>
    <message>
        <source>Not All of It Can Be Read</source>
        <translation>Tout n’est pas lisible</translation>
    </message>
    <message>
        <source>Some of the data set would be left out. Open it anyway?</source>
        <translation>Une partie du jeu de données serait ignorée. L’ouvrir quand même&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>&amp;Ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valeurs par défaut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation>arrêté, conservé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>TrainEstimate</name>
    <message>
        <source>Trains on about %1 ratings.</source>
        <translation>Entraînement sur environ %1 notes.</translation>
    </message>
    <message>
        <source>The network has about %1 weights.</source>
        <translation>Le réseau a environ %1 poids.</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory, and only %2 are free. Choose fewer hidden units, another optimiser than lbfgs, or less data.</source>
        <translation>L’entraînement nécessite environ %1 de mémoire et seuls %2 sont libres. Choisissez moins d’unités cachées, un autre optimiseur que lbfgs ou moins de données.</translation>
    </message>
    <message>
        <source>It takes about %1 of memory.</source>
        <translation>Mémoire nécessaire&#xa0;: environ %1.</translation>
    </message>
    <message>
        <source>About %1, going by an earlier run.</source>
        <translation>Environ %1, d’après une exécution précédente.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epochs.</source>
        <translation>La durée s’affichera après les premières époques.</translation>
    </message>
    <message>
        <source>About %1 in all, going by the epochs so far.</source>
        <translation>Environ %1 en tout, d’après les époques passées.</translation>
    </message>
</context>
<context>
    <name>UnitTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>activation %1, at rest %2, moved by %3</source>
        <translation>activation %1, au repos %2, écart %3</translation>
    </message>
    <message numerus="yes">
        <source>My vector · %Ln element(s)</source>
        <translation>
            <numerusform>Mon vecteur · %Ln élément</numerusform>
            <numerusform>Mon vecteur · %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unité</numerusform>
            <numerusform>%Ln unités</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden layer %1 · %2</source>
        <translation>Couche cachée %1 · %2</translation>
    </message>
    <message>
        <source>Each cell is the mean of a random unit of this variational model. Its colour is how far your ratings move it from where it rests for somebody without ratings.</source>
        <translation>Chaque case est la moyenne d’une unité aléatoire de ce modèle variationnel. Sa couleur indique de combien vos notes l’écartent de sa valeur au repos, celle d’une personne sans notes.</translation>
    </message>
    <message>
        <source>This model has no hidden units for a person. Each cell is an element of the vector that it finds for you, by which the films&apos; vectors are weighed; its colour is how far your ratings move it from that of somebody without ratings.</source>
        <translation>Ce modèle n’a pas d’unités cachées propres à une personne. Chaque case est un élément du vecteur qu’il calcule pour vous et qui pondère les vecteurs des films&#x202f;; sa couleur indique de combien vos notes l’écartent de celui d’une personne sans notes.</translation>
    </message>
    <message>
        <source>Each cell is a hidden unit. Its colour is how far your ratings move its activation from where it rests for somebody without ratings.</source>
        <translation>Chaque case est une unité cachée. Sa couleur indique de combien vos notes écartent son activation de sa valeur au repos, celle d’une personne sans notes.</translation>
    </message>
    <message>
        <source>Layer %1, biases</source>
        <translation>Couche %1, biais</translation>
    </message>
    <message>
        <source>Layer %1, weights</source>
        <translation>Couche %1, poids</translation>
    </message>
    <message>
        <source>Vectors of the films</source>
        <translation>Vecteurs des films</translation>
    </message>
    <message>
        <source>Vectors of the users</source>
        <translation>Vecteurs des utilisateurs</translation>
    </message>
    <message>
        <source>Biases of the users</source>
        <translation>Biais des utilisateurs</translation>
    </message>
    <message>
        <source>Biases of the films</source>
        <translation>Biais des films</translation>
    </message>
    <message>
        <source>Weights from film to film</source>
        <translation>Poids de film à film</translation>
    </message>
</context>
<context>
    <name>autorec</name>
    <message>
        <source>Leave %1 out of Lists</source>
        <translation>Exclusion de «&#xa0;%1&#xa0;» des listes</translation>
    </message>
    <message>
        <source>Let %1 into Lists Again</source>
        <translation>Retour de «&#xa0;%1&#xa0;» dans les listes</translation>
    </message>
    <message>
        <source>Rate %1 %2</source>
        <translation>Note de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take Back the Rating of %1</source>
        <translation>Retrait de la note de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put %1 on the Watchlist</source>
        <translation>Ajout de «&#xa0;%1&#xa0;» à la liste à voir</translation>
    </message>
    <message>
        <source>Take %1 off the Watchlist</source>
        <translation>Retrait de «&#xa0;%1&#xa0;» de la liste à voir</translation>
    </message>
    <message>
        <source>simulated ratings</source>
        <translation>notes simulées</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About AutoRec Explorer</source>
        <translation>À propos d’AutoRec Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explore movie recommendations made by autoencoders.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.&lt;br&gt;&lt;br&gt;Made with Qt %1.</source>
        <translation>Explorez des recommandations de films faites par des auto-encodeurs.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.&lt;br&gt;&lt;br&gt;Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>estimation…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>presque terminé</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation>Années %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 est en lecture seule</translation>
    </message>
    <message>
        <source>Ratings cannot be saved: %1 cannot be written (%2). What you do now is lost when the program is closed. Make the folder writable or make room, or start the program with --data-folder and another folder.</source>
        <translation>Les notes ne peuvent pas être enregistrées&#xa0;: impossible d’écrire dans %1 (%2). Ce que vous faites maintenant sera perdu à la fermeture du programme. Rendez le dossier accessible en écriture ou faites de la place, ou lancez le programme avec --data-folder et un autre dossier.</translation>
    </message>
    <message>
        <source>This model learned from all of their ratings: nothing is held out. Train a model with a split to see hits.</source>
        <translation>Ce modèle a appris de toutes les notes de cette personne&#xa0;: rien n’est mis de côté. Entraînez un modèle avec une division pour voir les films retrouvés.</translation>
    </message>
    <message>
        <source>This model learned from other ratings than these (%1): which of theirs it was shown is not known.</source>
        <translation>Ce modèle a appris d’autres notes que celles-ci (%1)&#xa0;: on ne sait pas lesquelles de cette personne lui ont été montrées.</translation>
    </message>
    <message>
        <source>None of their ratings were held out (%1). Try another user.</source>
        <translation>Aucune note de cette personne n’a été mise de côté (%1). Essayez un autre utilisateur.</translation>
    </message>
    <message>
        <source>Their one held-out film is in this list (%1).</source>
        <translation>Le seul film mis de côté figure dans cette liste (%1).</translation>
    </message>
    <message>
        <source>Their one held-out film is not in this list (%1).</source>
        <translation>Le seul film mis de côté ne figure pas dans cette liste (%1).</translation>
    </message>
    <message>
        <source>%1 of their %2 held-out films are in this list (%3).</source>
        <translation>%1 des %2 films mis de côté figurent dans cette liste (%3).</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>This product uses the TMDB API but is not endorsed or certified by TMDB.</source>
        <translation>This product uses the TMDB API but is not endorsed or certified by TMDB.</translation>
    </message>
    <message>
        <source>Information courtesy of &lt;a href=&quot;https://www.imdb.com&quot;&gt;IMDb&lt;/a&gt;. Used with permission.</source>
        <translation>Information courtesy of &lt;a href=&quot;https://www.imdb.com&quot;&gt;IMDb&lt;/a&gt;. Used with permission.</translation>
    </message>
</context>
<context>
    <name>autorec::AcquaintanceView</name>
    <message>
        <source>%1, the model in use, would have missed your ratings by %2 stars. Guessing each film&apos;s average misses by %3, guessing your own average by %4.</source>
        <translation>%1, le modèle utilisé, se serait trompé de %2 étoile sur vos notes. En devinant la moyenne de chaque film, l’erreur est de %3&#x202f;; en devinant votre propre moyenne, de %4.</translation>
    </message>
    <message>
        <source>Leave-one-out, root mean square errors: each of your %1 was predicted from the others, by a model that was trained without you. Mean absolute errors: %2, %3 and %4 stars.</source>
        <translation>Leave-one-out, racine de l’erreur quadratique moyenne&#xa0;: chacune de vos %1 a été prédite à partir des autres, par un modèle entraîné sans vous. Erreurs absolues moyennes&#xa0;: %2, %3 et %4 étoile.</translation>
    </message>
    <message>
        <source>%1, the model in use, would have placed a film that you like above %2 of the films that you have not rated. In the order of popularity it stands above %3, in any order above 50%.</source>
        <translation>%1, le modèle utilisé, aurait placé un film que vous aimez devant %2 des films que vous n’avez pas notés. Par ordre de popularité, il en devance %3&#x202f;; dans un ordre quelconque, 50&#x202f;%.</translation>
    </message>
    <message>
        <source>Leave-one-out, mean percentile: each of the films that you gave your average or more (%1) was placed from your other ratings, by a model that was trained without you. This model ranks and says no stars, so that there is no error in stars.</source>
        <translation>Leave-one-out, percentile moyen&#xa0;: chacun des films auxquels vous avez mis au moins votre moyenne (%1) a été placé d’après vos autres notes, par un modèle entraîné sans vous. Ce modèle classe sans prédire d’étoiles&#x202f;; il n’y a donc pas d’erreur en étoiles.</translation>
    </message>
    <message>
        <source>Ratings left out and predicted so far</source>
        <translation>Notes retirées et prédites jusqu’ici</translation>
    </message>
    <message>
        <source>Leaving out each of your ratings and predicting it…</source>
        <translation>Retrait et prédiction de chacune de vos notes…</translation>
    </message>
</context>
<context>
    <name>autorec::Application</name>
    <message>
        <source>All rows of it could still be read.</source>
        <translation>Toutes ses lignes ont encore pu être lues.</translation>
    </message>
    <message>
        <source>A part of it could no longer be read.</source>
        <translation>Une partie n’a plus pu être lue.</translation>
    </message>
    <message>
        <source>The database of your ratings was damaged. It was set aside, unchanged, as %1, and what could be read is in a new one: %2, %3. %4 If you have a backup, close the program and put it in the place of %5.</source>
        <translation>La base de données de vos notes était endommagée. Elle a été mise de côté, inchangée, sous %1, et ce qui était lisible se trouve dans une nouvelle&#xa0;: %2, %3. %4 Si vous avez une sauvegarde, fermez le programme et mettez-la à la place de %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ChipRow</name>
    <message>
        <source>Take back the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>autorec::ColorScale</name>
    <message>
        <source>From %1, blue, to %2, orange</source>
        <translation>De %1, en bleu, à %2, en orange</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>au repos</translation>
    </message>
</context>
<context>
    <name>autorec::ColumnEditor</name>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>La première &amp;ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Séparateur des colonnes</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Two colons</source>
        <translation>Deux fois deux-points</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Highest rating of the scale</source>
        <translation>Note maximale de l’échelle</translation>
    </message>
    <message>
        <source>Ratings are brought to five stars: of ten, they are halved.</source>
        <translation>Les notes sont ramenées à cinq étoiles&#xa0;: sur dix, elles sont divisées par deux.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Highest rating</source>
        <translation>No&amp;te maximale</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Contenu de la colonne %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Lowest rating of the scale</source>
        <translation>Note la plus basse de l’échelle</translation>
    </message>
    <message>
        <source>Where the scale begins: 0, 1, or below 0.</source>
        <translation>Où commence l’échelle : 0, 1 ou moins de 0.</translation>
    </message>
    <message>
        <source>&amp;lowest</source>
        <translation>la plus &amp;basse</translation>
    </message>
    <message>
        <source>Say which columns are user and movie.</source>
        <translation>Indiquez quelles colonnes contiennent l’utilisateur et le film.</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedColumn</name>
    <message>
        <source>List of %1</source>
        <translation>Liste de %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Put this model in use: it changes places with the first</source>
        <translation>Utiliser ce modèle&#xa0;: il échange sa place avec le premier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>Retirer cette liste</translation>
    </message>
    <message>
        <source>There is no list. %1</source>
        <translation>Il n’y a pas de liste. %1</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Création de la liste…</translation>
    </message>
    <message>
        <source>No film fits. Choose more genres or years above.</source>
        <translation>Aucun film ne correspond. Choisissez plus de genres ou d’années ci-dessus.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>d’après %1</translation>
    </message>
    <message>
        <source>%1, nothing held out</source>
        <translation>%1, rien de mis de côté</translation>
    </message>
    <message>
        <source>%1 · hits: %2 of %3 held out</source>
        <translation>%1 · trouvés&#xa0;: %2 sur %3 mis de côté</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedListModel</name>
    <message>
        <source>How much higher or lower than in the first list</source>
        <translation>De combien le film est plus haut ou plus bas que dans la première liste</translation>
    </message>
    <message>
        <source>One mark for each other list, filled where the film stands in it too</source>
        <translation>Une marque pour chaque autre liste, pleine si le film y figure aussi</translation>
    </message>
    <message>
        <source>Predicted stars, or a bar for models that only order films</source>
        <translation>Étoiles prédites, ou une barre pour les modèles qui ne font que classer les films</translation>
    </message>
    <message>
        <source>vs. 1st</source>
        <translation>vs 1re</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Pred.</source>
        <translation>Préd.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Number %1 in %2</source>
        <translation>Rang %1 avec %2</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation>Absent de la liste de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 predicted stars</source>
        <translation>%1 étoiles prédites</translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation>rang %1 avec %2</translation>
    </message>
    <message>
        <source>In no other list</source>
        <translation>Dans aucune autre liste</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>Aussi %1</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>Pas d’étoiles prédites ici&#x202f;; la barre compare le film au premier.</translation>
    </message>
</context>
<context>
    <name>autorec::ComparisonTableModel</name>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Results, with 95% intervals</source>
        <translation>Résultats, avec intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>Le meilleur résultat parmi les exécutions de son protocole.</translation>
    </message>
    <message>
        <source>How likely so large a difference is where the two are alike</source>
        <translation>La probabilité d’une différence aussi grande si les deux se valent</translation>
    </message>
    <message>
        <source>Run %1 − run %2</source>
        <translation>Exécution %1 − exécution %2</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
</context>
<context>
    <name>autorec::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>Open the built-in demo, or a file or folder of ratings.</source>
        <translation>Ouvrez la démo intégrée, ou un fichier ou dossier de notes.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Real ratings to download</source>
        <translation>Notes réelles à télécharger</translation>
    </message>
    <message>
        <source>Number of ratings at each step of the scale</source>
        <translation>Nombre de notes à chaque degré de l’échelle</translation>
    </message>
    <message>
        <source>The long tail: ratings of each movie</source>
        <translation>La longue traîne&#xa0;: notes par film</translation>
    </message>
    <message>
        <source>Movies, most rated first</source>
        <translation>Films, des plus notés aux moins notés</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>There are no ratings.</source>
        <translation>Il n’y a aucune note.</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>Notes par nombre d’étoiles</translation>
    </message>
</context>
<context>
    <name>autorec::DatasetFacts</name>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1 to %2 stars, in steps of %3</source>
        <translation>%1 à %2 étoiles, par pas de %3</translation>
    </message>
    <message>
        <source>%1% of all users × rated movies</source>
        <translation>%1&#x202f;% de tous les couples utilisateur × film noté</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>%1 listed, %2 rated</source>
        <translation>%1 répertoriés, %2 notés</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 étoiles</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>autorec::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Recommended films</source>
        <translation>Films recommandés</translation>
    </message>
    <message>
        <source>Write the list to a CSV file (%1)</source>
        <translation>Enregistrer la liste dans un fichier CSV (%1)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La liste a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>votre note de %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the change to %1</source>
        <translation>le changement pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Ouvrez-en un avec Fichier ▸ Ouvrir un fichier de données, ou déposez un fichier ou un dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>La liste s’affichera dès que le modèle sera prêt.</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Création de la liste…</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Aucun film ne correspond</translation>
    </message>
    <message>
        <source>Choose more genres or years above.</source>
        <translation>Choisissez plus de genres ou d’années ci-dessus.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of user %1, from their %2</source>
        <translation>Liste de l’utilisateur %1, d’après %2</translation>
    </message>
    <message>
        <source>Your list, from your %1</source>
        <translation>Votre liste, d’après %1</translation>
    </message>
    <message>
        <source>%1 · made by %2 · learned from %3</source>
        <translation>%1 · établie par %2 · apprise de %3</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Why the selected film is in the list, and what if you had rated otherwise (%1)</source>
        <translation>Pourquoi le film sélectionné est dans la liste, et ce qui changerait avec d’autres notes (%1)</translation>
    </message>
    <message>
        <source>The lists of two to four models side by side (%1)</source>
        <translation>Les listes de deux à quatre modèles côte à côte (%1)</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>La liste n’a pas pu être créée</translation>
    </message>
    <message>
        <source>your picks changed</source>
        <translation>le changement de vos choix</translation>
    </message>
    <message>
        <source>A first list, from what you picked</source>
        <translation>Une première liste, d’après vos choix</translation>
    </message>
    <message>
        <source>Your list, from your %1 and what you picked</source>
        <translation>Votre liste, d’après %1 et vos choix</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export List for &amp;Letterboxd…</source>
        <translation>Exporter la liste pour &amp;Letterboxd…</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Afficher tous les films</translation>
    </message>
    <message>
        <source>List films of other shelves too</source>
        <translation>Lister aussi les films des autres étagères</translation>
    </message>
    <message>
        <source>Only f&amp;rom a List…</source>
        <translation>Films d’&amp;une liste seulement…</translation>
    </message>
    <message>
        <source>List only the films of a festival, of a list of Letterboxd or of a text</source>
        <translation>Ne lister que les films d’un festival, d’une liste Letterboxd ou d’un texte</translation>
    </message>
</context>
<context>
    <name>autorec::DownloadPanel</name>
    <message>
        <source>MovieLens sets to download</source>
        <translation>Jeux MovieLens à télécharger</translation>
    </message>
    <message>
        <source>MovieLens</source>
        <translation>MovieLens</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1: %2 users, %3 movies</source>
        <translation>%1&#xa0;: %2 utilisateurs, %3 films</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>What has come is kept; the download goes on from there next time.</source>
        <translation>Les données reçues sont conservées&#x202f;; le téléchargement reprendra là la prochaine fois.</translation>
    </message>
    <message>
        <source>coming…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>here</source>
        <translation>téléchargé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>It was downloaded already.</source>
        <translation>Il a déjà été téléchargé.</translation>
    </message>
    <message>
        <source>Its terms of use are shown first; nothing is downloaded before you agree.</source>
        <translation>Ses conditions d’utilisation s’affichent d’abord&#x202f;; rien n’est téléchargé avant votre accord.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>%1: %2 ratings, about %3.</source>
        <translation>%1&#xa0;: %2 notes, environ %3.</translation>
    </message>
    <message>
        <source>%1

If you publish, cite:
%2</source>
        <translation>%1

À citer dans les publications qui l’utilisent&#xa0;:
%2</translation>
    </message>
    <message>
        <source>I &amp;agree: download</source>
        <translation>&amp;Accepter et télécharger</translation>
    </message>
    <message>
        <source>Films up to</source>
        <translation>Films jusqu’en</translation>
    </message>
</context>
<context>
    <name>autorec::Downloader</name>
    <message>
        <source>%1 has no file %2. It may have been moved; look at the server&apos;s web page.</source>
        <translation>%1 n’a pas de fichier %2. Il a peut-être été déplacé&#x202f;; consultez la page web du serveur.</translation>
    </message>
    <message>
        <source>%1 refused to send the file: it answered with status %2. Try again later.</source>
        <translation>%1 a refusé d’envoyer le fichier&#xa0;: il a répondu avec le code %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that you are connected to the internet.</source>
        <translation>%1 est injoignable. Vérifiez que vous êtes connecté à Internet.</translation>
    </message>
    <message>
        <source>%1 does not take connections. Check the address and try again later.</source>
        <translation>%1 n’accepte pas de connexions. Vérifiez l’adresse et réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 stopped sending. What has come is kept: start the download again to go on.</source>
        <translation>%1 a cessé d’envoyer. Les données reçues sont conservées&#xa0;: relancez le téléchargement pour continuer.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. What has come is kept: start the download again to go on.</source>
        <translation>La connexion à %1 a été interrompue. Les données reçues sont conservées&#xa0;: relancez le téléchargement pour continuer.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was downloaded. Check the clock of this computer and who runs the network.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié&#x202f;; rien n’a donc été téléchargé. Vérifiez l’horloge de cet ordinateur et qui gère le réseau.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption, so nothing was downloaded.</source>
        <translation>%1 redirige vers une adresse non chiffrée&#x202f;; rien n’a donc été téléchargé.</translation>
    </message>
    <message>
        <source>%1 redirects in a loop. Try again later.</source>
        <translation>%1 redirige en boucle. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2. Try again later.</source>
        <translation>Le téléchargement depuis %1 a échoué&#xa0;: %2. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>Impossible de créer le dossier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later.</source>
        <translation>%1 a envoyé une autre partie du fichier que celle demandée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Free some space and start the download again to go on.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Libérez de l’espace et relancez le téléchargement pour continuer.</translation>
    </message>
    <message>
        <source>The file that came from %1 is damaged: its checksum is wrong. It was thrown away; download it again.</source>
        <translation>Le fichier reçu de %1 est endommagé&#xa0;: sa somme de contrôle est incorrecte. Il a été supprimé&#x202f;; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 sent something else than the archive, perhaps a page to log in to the network. Open a web browser to see.</source>
        <translation>%1 a envoyé autre chose que l’archive, peut-être une page de connexion au réseau. Ouvrez un navigateur web pour vérifier.</translation>
    </message>
</context>
<context>
    <name>autorec::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListModel</name>
    <message>
        <source>Places risen or fallen since the list before</source>
        <translation>Places gagnées ou perdues depuis la liste précédente</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>It was number %1 after epoch %2.</source>
        <translation>Il était au rang %1 après l’époque %2.</translation>
    </message>
    <message>
        <source>It was not in the list after epoch %1.</source>
        <translation>Il n’était pas dans la liste après l’époque %1.</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListView</name>
    <message>
        <source>My list, epoch by epoch</source>
        <translation>Ma liste, époque par époque</translation>
    </message>
    <message>
        <source>Your own top ten by the model as it stands, with your ratings as they were when the training began.</source>
        <translation>Votre propre top 10 selon le modèle à ce stade, avec vos notes telles qu’au début de l’entraînement.</translation>
    </message>
    <message>
        <source>Epoch of the list</source>
        <translation>Époque de la liste</translation>
    </message>
    <message>
        <source>Look back at any epoch; at its end it follows the newest.</source>
        <translation>Revenez à n’importe quelle époque&#x202f;; placé à la fin, le curseur suit la plus récente.</translation>
    </message>
    <message>
        <source>%1 has no epochs</source>
        <translation>%1 n’a pas d’époques</translation>
    </message>
    <message>
        <source>It is found in one go, so there is no list to follow. Once it is in use, Discover shows its list.</source>
        <translation>Il est calculé en une fois, il n’y a donc pas de liste à suivre. Une fois utilisé, sa liste s’affiche dans Découvrir.</translation>
    </message>
    <message>
        <source>Waiting for the first epoch</source>
        <translation>En attente de la première époque</translation>
    </message>
    <message>
        <source>Your top ten shows here after it.</source>
        <translation>Votre top 10 s’affichera ensuite ici.</translation>
    </message>
    <message>
        <source>Your top ten, as the model learns</source>
        <translation>Votre top 10, au fil de l’apprentissage</translation>
    </message>
    <message>
        <source>Start a training: films rise and fall here, epoch by epoch.</source>
        <translation>Lancez un entraînement&#xa0;: les films montent et descendent ici, époque par époque.</translation>
    </message>
    <message>
        <source>No ratings of yours</source>
        <translation>Aucune note de votre part</translation>
    </message>
    <message>
        <source>Rate some films of this data set on Discover or Movies; in the next training your top ten shows here as the model learns.</source>
        <translation>Notez des films de ce jeu de données dans Découvrir ou Films&#x202f;; au prochain entraînement, votre top 10 s’affichera ici au fil de l’apprentissage.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>autorec::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Train a model on the Train page. Every finished training is kept here with its curves and results, to be compared, used and repeated.</source>
        <translation>Entraînez un modèle sur la page Entraînement. Chaque entraînement terminé est conservé ici avec ses courbes et ses résultats, pour être comparé, utilisé et refait.</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>&amp;Repeat with changes…</source>
        <translation>&amp;Refaire avec des changements…</translation>
    </message>
    <message>
        <source>Fills the Train page with this run&apos;s model, split and seed.</source>
        <translation>Remplit la page Entraînement avec le modèle, le découpage et la graine de cette exécution.</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Supprimer des exécutions</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Choisissez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Open the data set that this model was trained on first.</source>
        <translation>Ouvrez d’abord le jeu de données sur lequel ce modèle a été entraîné.</translation>
    </message>
    <message>
        <source>This model was trained on another data set, %1. Open that one on the Data page to use it.</source>
        <translation>Ce modèle a été entraîné sur un autre jeu de données, %1. Ouvrez-le sur la page Données pour utiliser ce modèle.</translation>
    </message>
    <message>
        <source>The model of this run was not kept. Repeat the run to get it.</source>
        <translation>Le modèle de cette exécution n’a pas été conservé. Refaites l’exécution pour l’obtenir.</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Ce modèle est utilisé.</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>Les prédictions et les listes viennent désormais de ce modèle.</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Exporter le tableau des exécutions</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Aucune exécution ne correspond</translation>
    </message>
    <message>
        <source>Type less, or show the runs of every protocol again.</source>
        <translation>Raccourcissez la recherche, ou affichez de nouveau les exécutions de tous les protocoles.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deletes the chosen runs with their models. It can be undone; after seven days they are gone for good.</source>
        <translation>Supprime les exécutions choisies et leurs modèles. Peut être annulé&#x202f;; après sept jours, elles disparaissent définitivement.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Export and deleted runs</source>
        <translation>Export et exécutions supprimées</translation>
    </message>
    <message>
        <source>Export the &amp;run as JSON…</source>
        <translation>Exporter l’&amp;exécution en JSON…</translation>
    </message>
    <message>
        <source>Copy the &amp;command that repeats it</source>
        <translation>Copier la &amp;commande qui refait l’exécution</translation>
    </message>
    <message>
        <source>Export the &amp;table as CSV…</source>
        <translation>Exporter le &amp;tableau en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln run(s) in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</source>
        <translation>
            <numerusform>≠ %Ln exécution en gris, mesurée avec un autre jeu de données, découpage ou graine que l’exécution choisie&#xa0;: à ne pas comparer avec elle, et jamais classée avec elle.</numerusform>
            <numerusform>≠ %Ln exécutions en gris, mesurées avec un autre jeu de données, découpage ou graine que l’exécution choisie&#xa0;: à ne pas comparer avec elle, et jamais classées avec elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the chosen runs side by side.</source>
        <translation>Affiche les exécutions choisies côte à côte.</translation>
    </message>
    <message>
        <source>Choose two to four runs, with Ctrl and a click, to set them side by side.</source>
        <translation>Choisissez deux à quatre exécutions, par Ctrl et un clic, pour les afficher côte à côte.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring %Ln deleted run(s) back</source>
        <translation>
            <numerusform>&amp;Récupérer %Ln exécution supprimée</numerusform>
            <numerusform>&amp;Récupérer %Ln exécutions supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for &amp;good</source>
        <translation>
            <numerusform>Supprimer &amp;définitivement %Ln exécution</numerusform>
            <numerusform>Supprimer &amp;définitivement %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Deleted runs can be brought back with More, for seven days.</source>
        <translation>Les exécutions supprimées peuvent être rétablies sous « Plus » pendant sept jours.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) with their models for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln exécution avec son modèle&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln exécutions avec leurs modèles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>Cette action est irréversible, et ce qui a été fait avant ne pourra plus être annulé non plus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exporter l’exécution</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>execution-%1</translation>
    </message>
    <message>
        <source>Change the Tags of Run %1</source>
        <translation>Modification des étiquettes de l’exécution %1</translation>
    </message>
    <message>
        <source>Change the Note of Run %1</source>
        <translation>Modification de la remarque de l’exécution %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Run(s)</source>
        <translation>
            <numerusform>Suppression de %Ln exécution</numerusform>
            <numerusform>Suppression de %Ln exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::FactsFilter</name>
    <message>
        <source>Longest running time</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Langue originale</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Toutes les durées</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>autorec::FileSaver</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>autorec::FilmActions</name>
    <message>
        <source>&amp;Watchlist</source>
        <translation>À &amp;voir</translation>
    </message>
    <message>
        <source>&amp;Not interested</source>
        <translation>Ne m’intéresse &amp;pas</translation>
    </message>
    <message>
        <source>Keep the film on the watchlist (%1)</source>
        <translation>Garder le film dans la liste à voir (%1)</translation>
    </message>
    <message>
        <source>Leave the film out of lists (%1)</source>
        <translation>Exclure le film des listes (%1)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer la note</translation>
    </message>
</context>
<context>
    <name>autorec::FilmBrowser</name>
    <message>
        <source>Most rated</source>
        <translation>Les plus notés</translation>
    </message>
    <message>
        <source>Highest average</source>
        <translation>Meilleure moyenne</translation>
    </message>
    <message>
        <source>Best predicted for me</source>
        <translation>Meilleure prédiction pour moi</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Les plus anciens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Movies as cards</source>
        <translation>Films en cartes</translation>
    </message>
    <message>
        <source>Show the films as a table</source>
        <translation>Afficher les films en tableau</translation>
    </message>
    <message>
        <source>Show the films as cards</source>
        <translation>Afficher les films en cartes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Ordre des films</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
</context>
<context>
    <name>autorec::FilmCardDelegate</name>
    <message>
        <source>Watchlist</source>
        <translation>À voir</translation>
    </message>
</context>
<context>
    <name>autorec::FilmEffectModel</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>autorec::FilmFactsView</name>
    <message>
        <source>Facts and poster from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</source>
        <translation>Informations et affiche de &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Source des informations</translation>
    </message>
    <message>
        <source>Set up pictures and facts</source>
        <translation>Configurer les images et les informations</translation>
    </message>
    <message>
        <source>Posters, directors and actors: &lt;a href=&quot;#&quot;&gt;choose where they come from…&lt;/a&gt;</source>
        <translation>Affiches, réalisateurs et acteurs&#xa0;: &lt;a href=&quot;#&quot;&gt;choisir leur source…&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>autorec::FilmMapPanel</name>
    <message>
        <source>Find films on the map</source>
        <translation>Rechercher des films sur la carte</translation>
    </message>
    <message>
        <source>Map of the films</source>
        <translation>Carte des films</translation>
    </message>
    <message>
        <source>Show in M&amp;ovies</source>
        <translation>Voir dans Fil&amp;ms</translation>
    </message>
    <message>
        <source>Show the film on the Movies page</source>
        <translation>Afficher le film sur la page Films</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Look from further off (−)</source>
        <translation>Zoom arrière (−)</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>Carte en&amp;tière</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Afficher toute la carte (0)</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Examen du modèle…</translation>
    </message>
    <message>
        <source>The map of its films is being drawn.</source>
        <translation>La carte de ses films est en cours de tracé.</translation>
    </message>
    <message>
        <source>This model has no map</source>
        <translation>Ce modèle n’a pas de carte</translation>
    </message>
    <message>
        <source>It keeps no vectors of films to lay out. Autoencoders and factor models do: train one on the Train page and use it.</source>
        <translation>Il ne contient pas de vecteurs de films à disposer. Les auto-encodeurs et les modèles à facteurs en ont&#xa0;: entraînez-en un sur la page Entraînement et utilisez-le.</translation>
    </message>
    <message>
        <source>%1 with a word like it</source>
        <translation>%1 avec un mot semblable</translation>
    </message>
    <message>
        <source>Click a film, or go from film to film with the arrow keys.</source>
        <translation>Cliquez sur un film, ou passez de film en film avec les touches fléchées.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · my rating %2</source>
        <translation>%1 · ma note %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The model knows each film by a vector of %1. Across and up stand their first two principal components, which hold %2 and %3 of what the vectors differ by: films that lie close are alike to the model.</source>
        <translation>Le modèle connaît chaque film par un vecteur de %1. Les axes horizontal et vertical sont leurs deux premières composantes principales, qui portent %2 et %3 de ce qui distingue les vecteurs&#xa0;: des films proches se ressemblent pour le modèle.</translation>
    </message>
</context>
<context>
    <name>autorec::FilmTable</name>
    <message>
        <source>%1, on your watchlist</source>
        <translation>%1, dans votre liste à voir</translation>
    </message>
</context>
<context>
    <name>autorec::FirstStepsPanel</name>
    <message>
        <source>Change Picks</source>
        <translation>Changer mes choix</translation>
    </message>
    <message>
        <source>Show the kinds of films again</source>
        <translation>Afficher de nouveau les types de films</translation>
    </message>
    <message>
        <source>Sharpen My List</source>
        <translation>Affiner ma liste</translation>
    </message>
    <message>
        <source>Rate films that tell most about what you like</source>
        <translation>Noter les films qui en disent le plus sur vos goûts</translation>
    </message>
    <message>
        <source>Rate next · %1 so far</source>
        <translation>À noter · %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Rate next · %1 of %2</source>
        <translation>À noter · %1 sur %2</translation>
    </message>
    <message>
        <source>Your list is made from your ratings alone; what you picked no longer counts.</source>
        <translation>Votre liste repose uniquement sur vos notes&#x202f;; vos choix ne comptent plus.</translation>
    </message>
    <message>
        <source>Now rate films that you know below. What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>Notez maintenant ci-dessous des films que vous connaissez. Vos choix comptent moins à chaque note, et plus du tout à partir de la cinquième.</translation>
    </message>
    <message>
        <source>What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>Vos choix comptent moins à chaque note, et plus du tout à partir de la cinquième.</translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>&amp;Importer mes notes…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>Depuis IMDb, Letterboxd, Trakt et d’autres sites de cinéma, ou un tableau à vous</translation>
    </message>
    <message>
        <source>Pick Films I &amp;Love…</source>
        <translation>Choisir des films que &amp;j’aime…</translation>
    </message>
    <message>
        <source>Search for films and click their stars</source>
        <translation>Chercher des films et cliquer sur leurs étoiles</translation>
    </message>
    <message>
        <source>Which films do you like?</source>
        <translation>Quels films aimez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your list gets better with every answer</source>
        <translation>Votre liste s’améliore à chaque réponse</translation>
    </message>
    <message>
        <source>So far you have rated only films that you do not like. Your list knows what to leave out, but not what you love: rate some films that you like.</source>
        <translation>Jusqu’ici, vous n’avez noté que des films que vous n’aimez pas. Votre liste sait ce qu’elle doit écarter, mais pas ce que vous aimez&#xa0;: notez quelques films qui vous plaisent.</translation>
    </message>
    <message>
        <source>AutoRec Explorer learns from the ratings of many people which films you are likely to love. Rate films that you know, pick two or three kinds of films, or import the ratings that you have; they stay on this computer.</source>
        <translation>AutoRec Explorer apprend des notes de nombreuses personnes quels films vous aimerez sans doute. Notez des films que vous connaissez, choisissez deux ou trois types de films ou importez les notes que vous avez déjà&#x202f;; elles restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Rate a few more films that you know.</source>
        <translation>Notez encore quelques films que vous connaissez.</translation>
    </message>
</context>
<context>
    <name>autorec::GenreChoice</name>
    <message>
        <source>not %1</source>
        <comment>a genre</comment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>Genres that films must have, and genres that they must not have</source>
        <translation>Genres que les films doivent avoir, et genres qu’ils ne doivent pas avoir</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>Genres: all</source>
        <translation>Genres&#xa0;: tous</translation>
    </message>
    <message>
        <source>Genres: %1</source>
        <translation>Genres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>autorec::GenreLegend</name>
    <message>
        <source>rated by me</source>
        <translation>notés par moi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Show films whose main genre this is: the rarest of those in the legend that they have</source>
        <translation>Afficher les films dont c’est le genre principal&#xa0;: le plus rare de leurs genres présents dans la légende</translation>
    </message>
</context>
<context>
    <name>autorec::GenreTable</name>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Films have at least one of the wanted genres</source>
        <translation>Les films ont au moins un des genres voulus</translation>
    </message>
    <message>
        <source>Films have none of the excluded genres</source>
        <translation>Les films n’ont aucun des genres exclus</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1&#xa0;: voulu</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1&#xa0;: exclu</translation>
    </message>
</context>
<context>
    <name>autorec::GroupControls</name>
    <message>
        <source>Who watches</source>
        <translation>Qui regarde</translation>
    </message>
    <message>
        <source>Also films that one of us has &amp;seen</source>
        <translation>&amp;Inclure les films que l’un de nous a vus</translation>
    </message>
    <message>
        <source>Films that all of you have seen stay out</source>
        <translation>Les films que vous avez tous vus restent exclus</translation>
    </message>
    <message>
        <source>&amp;Best on average</source>
        <translation>Les &amp;meilleurs en moyenne</translation>
    </message>
    <message>
        <source>Nobody is bo&amp;red</source>
        <translation>Personne ne s’en&amp;nuie</translation>
    </message>
    <message>
        <source>Ta&amp;ke turns</source>
        <translation>&amp;Chacun son tour</translation>
    </message>
    <message>
        <source>&amp;Who watches</source>
        <translation>&amp;Qui regarde</translation>
    </message>
    <message>
        <source>How films are chosen</source>
        <translation>Choix des films</translation>
    </message>
    <message>
        <source>no ratings of these films</source>
        <translation>aucune note pour ces films</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, number of ratings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First come the films that stand high in all of your own lists, on average.</source>
        <translation>D’abord viennent les films bien placés, en moyenne, dans la liste de chacun de vous.</translation>
    </message>
    <message>
        <source>A film counts as much as it does for whoever wants it least.</source>
        <translation>Un film compte autant que pour la personne qui en a le moins envie.</translation>
    </message>
    <message>
        <source>Each of you in turn gets the film that stands highest in their own list.</source>
        <translation>À tour de rôle, chacun obtient le film le mieux placé de sa propre liste.</translation>
    </message>
</context>
<context>
    <name>autorec::GroupListModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Whose turn it was to choose</source>
        <translation>À qui c’était le tour de choisir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Each person&apos;s rating that speaks for this film more than for others</source>
        <translation>La note de chaque personne qui plaide pour ce film plus que pour d’autres</translation>
    </message>
    <message>
        <source>The stars that are predicted for %1</source>
        <translation>Les étoiles prédites pour %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>film and genres</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has seen it and gave it %2.</source>
        <translation>%1 l’a vu et lui a donné %2.</translation>
    </message>
    <message>
        <source>Predicted stars for %1. The order also counts how many ratings a prediction rests on.</source>
        <translation>Étoiles prédites pour %1. L’ordre tient aussi compte du nombre de notes sur lesquelles repose une prédiction.</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the other films for %1.</source>
        <translation>Pas d’étoiles prédites ici&#x202f;; la barre compare le film aux autres pour %1.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a person and their stars</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>film, then people and their stars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation>Les raisons sont en cours de calcul.</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>Aucune note ne plaide à elle seule pour ce film plus que pour d’autres.</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 a donné %2 à «&#xa0;%3&#xa0;»</translation>
    </message>
</context>
<context>
    <name>autorec::HandMatchPanel</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>Identifié manuellement</translation>
    </message>
    <message>
        <source>Search the data set for the selected film</source>
        <translation>Rechercher le film sélectionné dans le jeu de données</translation>
    </message>
    <message>
        <source>Films of the data set that were found</source>
        <translation>Films trouvés dans le jeu de données</translation>
    </message>
    <message>
        <source>Films that the data set does not have</source>
        <translation>Films absents du jeu de données</translation>
    </message>
    <message>
        <source>Select a film above, and search for it here</source>
        <translation>Sélectionnez un film ci-dessus et cherchez-le ici</translation>
    </message>
    <message>
        <source>&amp;Use This Film</source>
        <translation>&amp;Utiliser ce film</translation>
    </message>
    <message>
        <source>&amp;No Film</source>
        <translation>Aucun &amp;film</translation>
    </message>
</context>
<context>
    <name>autorec::ImdbSection</name>
    <message>
        <source>Running times, directors and actors of all films at once, from IMDb&apos;s files title.basics, title.crew, title.principals and name.basics (.tsv.gz). Download them from &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; into one folder. IMDb allows &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;personal and non-commercial use&lt;/a&gt; only. %1</source>
        <translation>Durées, réalisateurs et acteurs de tous les films d’un coup, d’après les fichiers d’IMDb title.basics, title.crew, title.principals et name.basics (.tsv.gz). Téléchargez-les depuis &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; dans un même dossier. IMDb n’autorise qu’un &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;usage personnel et non commercial&lt;/a&gt;. %1</translation>
    </message>
    <message>
        <source>IMDb&apos;s files</source>
        <translation>Fichiers d’IMDb</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s files</source>
        <translation>Dossier des fichiers d’IMDb</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of IMDb&apos;s files…</source>
        <translation>Choisir le dossier des fichiers d’IMDb…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read IMDb&apos;s files for this data set</source>
        <translation>Lire les fichiers d’IMDb pour ce jeu de données</translation>
    </message>
    <message>
        <source>Progress of reading IMDb&apos;s files</source>
        <translation>Progression de la lecture des fichiers d’IMDb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop reading IMDb&apos;s files</source>
        <translation>Arrêter la lecture des fichiers d’IMDb</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s Files</source>
        <translation>Dossier des fichiers d’IMDb</translation>
    </message>
    <message>
        <source>Reading, which takes a few minutes. You can close this window.</source>
        <translation>Lecture en cours, qui prend quelques minutes. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Non utilisés.</translation>
    </message>
    <message>
        <source>Read again after opening another data set or downloading newer files.</source>
        <translation>À relire après l’ouverture d’un autre jeu de données ou le téléchargement de fichiers plus récents.</translation>
    </message>
    <message>
        <source>Facts of %1 were read.</source>
        <translation>Informations lues pour %1.</translation>
    </message>
    <message>
        <source>Not in the folder: %1.</source>
        <translation>Absents du dossier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::ImportDialog</name>
    <message>
        <source>&amp;Keep my own ratings where I have rated a film already</source>
        <translation>&amp;Garder mes propres notes pour les films que j’ai déjà notés</translation>
    </message>
    <message>
        <source>&amp;Also keep ratings of films that are not in this data set; they count as soon as one has them</source>
        <translation>Garder &amp;aussi les notes de films absents de ce jeu de données&#x202f;; elles compteront dès qu’un jeu les contiendra</translation>
    </message>
    <message>
        <source>Import Ratings from %1</source>
        <translation>Importer des notes de %1</translation>
    </message>
    <message>
        <source>Matched (%1)</source>
        <translation>Identifiés (%1)</translation>
    </message>
    <message>
        <source>To choose (%1)</source>
        <translation>À choisir (%1)</translation>
    </message>
    <message>
        <source>Not in this data set (%1)</source>
        <translation>Absents de ce jeu de données (%1)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Note actuelle</translation>
    </message>
    <message>
        <source>Films that were matched</source>
        <translation>Films identifiés</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>Quel film&#x202f;?</translation>
    </message>
    <message>
        <source>Films to choose from several</source>
        <translation>Films à choisir parmi plusieurs</translation>
    </message>
    <message>
        <source>Which film is %1?</source>
        <translation>Quel film est %1&#x202f;?</translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation>Non choisi&#xa0;: ignoré</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln rating(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln note</numerusform>
            <numerusform>&amp;Importer %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of the ratings in the file</source>
        <translation>Échelle des notes du fichier</translation>
    </message>
    <message>
        <source>Whose ratings of the file</source>
        <translation>Personne dont prendre les notes dans le fichier</translation>
    </message>
    <message>
        <source>Put the films to see on my &amp;watchlist</source>
        <translation>Garder les films à voir du fichier dans ma &amp;liste à voir</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>&amp;Ratings in the file:</source>
        <translation>&amp;Notes du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Whose ratings?</source>
        <translation>Les notes de qui&#x202f;?</translation>
    </message>
    <message>
        <source>The file has the ratings of several people. Choose whose you want.</source>
        <translation>Le fichier contient les notes de plusieurs personnes. Choisissez celle dont vous voulez les notes.</translation>
    </message>
    <message>
        <source>The ratings do not tell their scale. Choose it.</source>
        <translation>Les notes ne permettent pas de connaître leur échelle. Choisissez-la.</translation>
    </message>
    <message>
        <source>Check the scale: other scales would fit, too.</source>
        <translation>Vérifiez l’échelle&#xa0;: d’autres conviendraient aussi.</translation>
    </message>
    <message>
        <source>To see (%1)</source>
        <translation>À voir (%1)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Films to see</source>
        <translation>Films à voir</translation>
    </message>
    <message>
        <source>the movie id does not count: the row names another film</source>
        <translation>l’identifiant du film est ignoré&#xa0;: la ligne désigne un autre film</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln film(s) to see</source>
        <translation>
            <numerusform>&amp;Importer %Ln film à voir</numerusform>
            <numerusform>&amp;Importer %Ln films à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: out of %1</source>
        <translation>Automatique : sur %1</translation>
    </message>
</context>
<context>
    <name>autorec::ImportReportView</name>
    <message>
        <source>Every line was read; nothing was left out.</source>
        <translation>Toutes les lignes ont été lues&#x202f;; rien n’a été ignoré.</translation>
    </message>
    <message>
        <source>Lines that could not be read and were left out: %1.</source>
        <translation>Lignes illisibles, ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ratings of the same movie by the same user, of which the latest was kept: %1.</source>
        <translation>Notes d’un même film par le même utilisateur, dont la plus récente a été gardée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ratings left out because less was asked for: %1.</source>
        <translation>Notes écartées parce qu’une partie seulement était demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Movies that nobody rated: %1.</source>
        <translation>Films que personne n’a notés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rated movies without a title: %1.</source>
        <translation>Films notés sans titre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Titles that another movie has, too: %1.</source>
        <translation>Titres communs à plusieurs films&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that were not in UTF-8 and were taken for Latin-1: %1.</source>
        <translation>Lignes qui n’étaient pas en UTF-8, lues comme du Latin-1&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>What was left out, or is worth a look</source>
        <translation>Éléments ignorés ou à vérifier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texte de la ligne</translation>
    </message>
    <message>
        <source>not UTF-8, taken for Latin-1</source>
        <translation>pas en UTF-8, lu comme du Latin-1</translation>
    </message>
    <message>
        <source>a title that another movie has, too</source>
        <translation>un titre qu’un autre film porte aussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that say &quot;seen, but not rated&quot;, left out: %1.</source>
        <translation>Lignes indiquant «&#xa0;vu, mais pas noté&#xa0;», ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ratings without a time: %1.</source>
        <translation>Notes sans date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Times that cannot be read: %1.</source>
        <translation>Dates illisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>une date illisible</translation>
    </message>
</context>
<context>
    <name>autorec::InsidePage</name>
    <message>
        <source>Look Inside</source>
        <translation>Dans le modèle</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Vues du modèle</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>&amp;Map of films</source>
        <translation>&amp;Carte des films</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>A model is being prepared</source>
        <translation>Un modèle est en préparation</translation>
    </message>
    <message>
        <source>It can be looked into in a moment.</source>
        <translation>Il pourra être examiné dans un instant.</translation>
    </message>
    <message>
        <source>No model is in use</source>
        <translation>Aucun modèle n’est utilisé</translation>
    </message>
    <message>
        <source>Open a data set on the Data page, and a model is fitted to it; or train one on the Train page and use it.</source>
        <translation>Ouvrez un jeu de données sur la page Données et un modèle y sera ajusté&#x202f;; ou entraînez-en un sur la page Entraînement et utilisez-le.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It holds one weight from every film to every other instead, and adds up those from the films that you like. See Weights.</source>
        <translation>Il contient à la place un poids de chaque film vers chaque autre et additionne ceux des films que vous aimez. Voir Poids.</translation>
    </message>
    <message>
        <source>It knows how far each film and each person is above the mean, and nothing of tastes. See Weights.</source>
        <translation>Il sait de combien chaque film et chaque personne dépassent la moyenne, et rien des goûts. Voir Poids.</translation>
    </message>
    <message>
        <source>It gives everybody the same films and looks at nobody&apos;s ratings.</source>
        <translation>Il donne à tout le monde les mêmes films et ne regarde les notes de personne.</translation>
    </message>
</context>
<context>
    <name>autorec::LibraryPanel</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>%1 users, %2 movies</source>
        <translation>%1 utilisateurs, %2 films</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Data sets that were opened</source>
        <translation>Jeux de données déjà ouverts</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay where they are (Delete)</source>
        <translation>Retirer de cette liste&#x202f;; ses fichiers restent où ils sont (Suppr)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (introuvable)</translation>
    </message>
</context>
<context>
    <name>autorec::ListComparisonModel</name>
    <message>
        <source>Also at place %1 of %2</source>
        <translation>Aussi au rang %1 de %2</translation>
    </message>
</context>
<context>
    <name>autorec::ListControls</name>
    <message>
        <source>Include films without a &amp;title</source>
        <translation>Inclure les films sans &amp;titre</translation>
    </message>
    <message>
        <source>From popular to niche</source>
        <translation>De populaire à niche</translation>
    </message>
    <message>
        <source>To the left, films that many people rated; to the right, films that few know</source>
        <translation>À gauche, les films que beaucoup ont notés&#x202f;; à droite, ceux que peu connaissent</translation>
    </message>
    <message>
        <source>From safe to diverse</source>
        <translation>De sûr à varié</translation>
    </message>
    <message>
        <source>To the left, the best films one by one; to the right, films unlike each other</source>
        <translation>À gauche, les meilleurs films un à un&#x202f;; à droite, des films différents les uns des autres</translation>
    </message>
    <message>
        <source>List for</source>
        <translation>Liste pour</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>A user of the data set</source>
        <translation>Un utilisateur du jeu de données</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>Identifiant de l’utilisateur</translation>
    </message>
    <message>
        <source>Number of films</source>
        <translation>Nombre de films</translation>
    </message>
    <message>
        <source>Films that the data set lists without a title, or not at all</source>
        <translation>Films que le jeu de données répertorie sans titre, ou pas du tout</translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation>&amp;Liste pour</translation>
    </message>
    <message>
        <source>Fil&amp;ms</source>
        <translation>Fil&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>A&amp;nnées</translation>
    </message>
    <message>
        <source>&amp;Popular</source>
        <translation>Popula&amp;ire</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Niche</translation>
    </message>
    <message>
        <source>&amp;Safe</source>
        <translation>&amp;Sûr</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>Varié</translation>
    </message>
    <message>
        <source>The user&apos;s id in the data set: type one, or use the arrow keys</source>
        <translation>L’identifiant de l’utilisateur dans le jeu de données&#xa0;: saisissez-en un, ou utilisez les touches fléchées</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>A random user</source>
        <translation>Un utilisateur au hasard</translation>
    </message>
    <message>
        <source>Go to a random user of the data set</source>
        <translation>Aller à un utilisateur du jeu de données pris au hasard</translation>
    </message>
</context>
<context>
    <name>autorec::ListExport</name>
    <message>
        <source>Recommended to me</source>
        <translation>Recommandés pour moi</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>recommendations for Letterboxd</source>
        <translation>recommandations pour Letterboxd</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
</context>
<context>
    <name>autorec::ListLimit</name>
    <message>
        <source>Only From This List</source>
        <translation>Films de cette liste seulement</translation>
    </message>
    <message>
        <source>Lists of films (*.csv *.tsv *.txt *.json *.zip);;All files (*)</source>
        <translation>Listes de films (*.csv *.tsv *.txt *.json *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, number of films</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>file, number, films</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>Not found in this data set: %1, and %Ln more film(s).</source>
        <translation>
            <numerusform>Absents de ce jeu de données&#xa0;: %1, ainsi que %Ln autre film.</numerusform>
            <numerusform>Absents de ce jeu de données&#xa0;: %1, ainsi que %Ln autres films.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this data set: %1.</source>
        <translation>Absents de ce jeu de données&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open Data Set File…</source>
        <translation>&amp;Ouvrir un fichier de données…</translation>
    </message>
    <message>
        <source>Open Data Set &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier de données…</translation>
    </message>
    <message>
        <source>Open &amp;Part of a Data Set…</source>
        <translation>Ouvrir une &amp;partie d’un jeu de données…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Ouvrir la dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue changera au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About AutoRec Explorer</source>
        <translation>À &amp;propos d’AutoRec Explorer</translation>
    </message>
    <message>
        <source>Open &amp;Model File…</source>
        <translation>Ouvrir un fichier de mod&amp;èle…</translation>
    </message>
    <message>
        <source>Open Model File</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>AutoRec models (*.autorec)</source>
        <translation>Modèles AutoRec (*.autorec)</translation>
    </message>
    <message>
        <source>The model is put in use. It stands among the experiments as run %1.</source>
        <translation>Le modèle est maintenant utilisé. Il figure parmi les expériences comme exécution %1.</translation>
    </message>
    <message>
        <source>Pictures and Fa&amp;cts…</source>
        <translation>Im&amp;ages et informations…</translation>
    </message>
</context>
<context>
    <name>autorec::ModelService</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (exécution %2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Trained when the data set was opened</source>
        <translation>Entraîné à l’ouverture du jeu de données</translation>
    </message>
    <message>
        <source>The model is in use but could not be kept: %1</source>
        <translation>Le modèle est utilisé, mais n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is used until %2 is trained</source>
        <translation>%1 fait l’intérim jusqu’à ce que %2 soit entraîné</translation>
    </message>
    <message>
        <source>the list is final, the predicted stars are not yet</source>
        <translation>la liste est définitive, les étoiles prédites pas encore</translation>
    </message>
</context>
<context>
    <name>autorec::MovieDetails</name>
    <message>
        <source>Select a film to see its details.</source>
        <translation>Sélectionnez un film pour voir ce que l’on sait de lui.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>Prédiction pour moi</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>Notes par nombre d’étoiles</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Films similaires</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>no genres listed</source>
        <translation>aucun genre indiqué</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody in this data set rated it.</source>
        <translation>Personne ne l’a noté dans ce jeu de données.</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>%1 en moyenne sur %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most likely %1 stars</source>
        <translation>Le plus probable&#xa0;: %1 étoiles</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2 stars</source>
        <translation>Le plus probable&#xa0;: entre %1 et %2 étoiles</translation>
    </message>
    <message>
        <source>The probability that your rating would be one of these is at least %1.</source>
        <translation>La probabilité que votre note soit l’une de celles-ci est d’au moins %1.</translation>
    </message>
    <message>
        <source>How likely each rating is, as the model in use predicts yours</source>
        <translation>La probabilité de chaque note, telle que le modèle utilisé prédit la vôtre</translation>
    </message>
</context>
<context>
    <name>autorec::MovieFilterBar</name>
    <message>
        <source>Only films I have not &amp;rated</source>
        <translation>Seulement les films que je n’ai pas no&amp;tés</translation>
    </message>
    <message>
        <source>Search films</source>
        <translation>Rechercher des films</translation>
    </message>
    <message>
        <source>Least number of ratings</source>
        <translation>Nombre minimal de notes</translation>
    </message>
    <message>
        <source>Least number of ratings that a film must have</source>
        <translation>Nombre minimal de notes qu’un film doit avoir</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>A&amp;nnées</translation>
    </message>
    <message>
        <source>Ratings, &amp;at least</source>
        <translation>Notes, au m&amp;oins</translation>
    </message>
    <message>
        <source>Search by title, year or genre (Ctrl+F)</source>
        <translation>Rechercher par titre, année ou genre (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’en %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>non notés par moi</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>autorec::MovieTableModel</name>
    <message>
        <source>What the model in use expects you to give</source>
        <translation>La note que le modèle utilisé attend de vous</translation>
    </message>
    <message>
        <source>How high the model in use places each film for you; this model gives no stars</source>
        <translation>La place que le modèle utilisé donne à chaque film pour vous&#x202f;; ce modèle ne prédit pas d’étoiles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>Prédiction pour moi</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>above %1% of the films</source>
        <translation>devant %1&#x202f;% des films</translation>
    </message>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>Cliquez sur une étoile pour noter, de nouveau sur la même pour retirer la note. Touches&#xa0;: 1 à 9 pour ½ à 4½ étoiles, 0 pour 5.</translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <translation>%1&#xa0;: %2 étoiles</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1&#xa0;: non noté</translation>
    </message>
</context>
<context>
    <name>autorec::MoviesPage</name>
    <message>
        <source>Movies</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Afficher tous les films</translation>
    </message>
    <message>
        <source>Take the search and all filters back</source>
        <translation>Effacer la recherche et tous les filtres</translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation>%1 films sur %2</translation>
    </message>
    <message>
        <source>%1 · no title has that word; these have one like it</source>
        <translation>%1 · aucun titre ne contient ce mot&#x202f;; ceux-ci en contiennent un semblable</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Ouvrez-en un avec Fichier ▸ Ouvrir un fichier de données, ou déposez un fichier ou un dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Aucun film ne correspond</translation>
    </message>
    <message>
        <source>Type less of the title, or press Show all films above.</source>
        <translation>Raccourcissez le titre saisi, ou cliquez sur «&#xa0;Afficher tous les films&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>%1 · best match first</source>
        <translation>%1 · les plus proches d’abord</translation>
    </message>
    <message>
        <source>Details of the film</source>
        <translation>Détails du film</translation>
    </message>
</context>
<context>
    <name>autorec::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>autorec::Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>autorec::OpenOptionsDialog</name>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quantité à ouvrir</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Least ratings of a user</source>
        <translation>Nombre minimal de notes d’un utilisateur</translation>
    </message>
    <message>
        <source>Least ratings of a movie</source>
        <translation>Nombre minimal de notes d’un film</translation>
    </message>
    <message>
        <source>First files of the Netflix Prize</source>
        <translation>Premiers fichiers du Netflix Prize</translation>
    </message>
    <message>
        <source>Share of the users, in percent</source>
        <translation>Part des utilisateurs, en pour cent</translation>
    </message>
    <message>
        <source>% at random</source>
        <translation>&#xa0;% au hasard</translation>
    </message>
    <message>
        <source>Seed by which users are drawn</source>
        <translation>Graine du tirage des utilisateurs</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>graine </translation>
    </message>
    <message>
        <source>&amp;Users with at least</source>
        <translation>&amp;Utilisateurs avec au moins</translation>
    </message>
    <message>
        <source>&amp;Movies with at least</source>
        <translation>&amp;Films avec au moins</translation>
    </message>
    <message>
        <source>&amp;Share of the users</source>
        <translation>Pa&amp;rt des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Netflix files</source>
        <translation>Fichiers &amp;Netflix</translation>
    </message>
    <message>
        <source> ratings</source>
        <translation> notes</translation>
    </message>
    <message>
        <source>No ratings were recognised. If it is a text with columns, say what they are.</source>
        <translation>Aucune note reconnue. S’il s’agit d’un texte en colonnes, indiquez leur contenu.</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>autorec::PairPanel</name>
    <message>
        <source>How alike you are</source>
        <translation>Vos ressemblances</translation>
    </message>
    <message>
        <source>You have much the same taste</source>
        <translation>Vous avez à peu près les mêmes goûts</translation>
    </message>
    <message>
        <source>Your tastes are alike</source>
        <translation>Vos goûts se ressemblent</translation>
    </message>
    <message>
        <source>Your tastes are a little alike</source>
        <translation>Vos goûts se ressemblent un peu</translation>
    </message>
    <message>
        <source>Your tastes have little to do with each other</source>
        <translation>Vos goûts ont peu de choses en commun</translation>
    </message>
    <message>
        <source>Your tastes are opposed</source>
        <translation>Vos goûts sont opposés</translation>
    </message>
    <message>
        <source>%1: correlation %2 on the %3 that you both rated.</source>
        <translation>%1&#xa0;: corrélation de %2 sur %3 que vous avez notés tous les deux.</translation>
    </message>
    <message>
        <source>%1 That is a small number: it may be chance.</source>
        <translation>%1 C’est peu&#xa0;: cela peut être dû au hasard.</translation>
    </message>
    <message>
        <source>You have rated none of the same films.</source>
        <translation>Vous n’avez noté aucun film en commun.</translation>
    </message>
    <message>
        <source>You both rated only %1, too few to compare.</source>
        <translation>Vous n’avez noté que %1 en commun, trop peu pour comparer.</translation>
    </message>
    <message>
        <source>You both rated %1, but one of you gave all of them the same.</source>
        <translation>Vous avez noté %1 en commun, mais l’un de vous a donné à tous la même note.</translation>
    </message>
    <message>
        <source>%1 %2, going by what the model predicts for each of you (correlation %3).</source>
        <translation>%1 %2, d’après ce que le modèle prédit pour chacun de vous (corrélation de %3).</translation>
    </message>
    <message>
        <source>You both love %1.</source>
        <translation>Vous aimez tous les deux %1.</translation>
    </message>
    <message>
        <source>%1 (%2 %3, %4 %5)</source>
        <comment>film, then each person and their stars</comment>
        <translation>%1 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>You disagree on %1.</source>
        <translation>Vous n’êtes pas d’accord sur %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>autorec::PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Panels to show</source>
        <translation>Panneaux à afficher</translation>
    </message>
    <message>
        <source>Choose what is shown of a training</source>
        <translation>Choisir ce qui est affiché d’un entraînement</translation>
    </message>
</context>
<context>
    <name>autorec::ParameterEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, separated by commas</source>
        <translation>%1, séparés par des virgules</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Give %1: %2.</source>
        <translation>Saisissez %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>autorec::ParameterForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This model has no parameters.</source>
        <translation>Ce modèle n’a pas de paramètres.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Revenir à la valeur par défaut, %1</translation>
    </message>
</context>
<context>
    <name>autorec::PersonalFilmsModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>not in this data set</source>
        <translation>absent de ce jeu de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>autorec::PickPanel</name>
    <message>
        <source>Tonight, for you</source>
        <translation>Ce soir, pour vous</translation>
    </message>
    <message>
        <source>Predicted for you</source>
        <translation>Prédiction pour vous</translation>
    </message>
    <message>
        <source>Add to watchlist</source>
        <translation>Ajouter à voir</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Je l’ai vu</translation>
    </message>
    <message>
        <source>Rate the film</source>
        <translation>Noter le film</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Leave the film out of lists</source>
        <translation>Écarter le film des listes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the film among all films</source>
        <translation>Afficher le film parmi tous les films</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How far the stars may be off: two of three ratings lie within this range</source>
        <translation>De combien les étoiles peuvent se tromper : deux notes sur trois sont dans cet intervalle</translation>
    </message>
    <message>
        <source>Remove from watchlist</source>
        <translation>Retirer des films à voir</translation>
    </message>
</context>
<context>
    <name>autorec::PictureFolderSection</name>
    <message>
        <source>Your own pictures</source>
        <translation>Vos propres images</translation>
    </message>
    <message>
        <source>A folder of posters. A picture is found by its name (tt0133093.jpg, or The Matrix (1999).jpg), by its folder (The Matrix (1999)/poster.jpg), or by the .nfo file of Kodi or Jellyfin beside it.</source>
        <translation>Un dossier d’affiches. Une image est reconnue à son nom (tt0133093.jpg, ou The Matrix (1999).jpg), à son dossier (The Matrix (1999)/poster.jpg) ou au fichier .nfo de Kodi ou de Jellyfin qui l’accompagne.</translation>
    </message>
    <message>
        <source>Folder of your own pictures</source>
        <translation>Dossier de vos propres images</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures…</source>
        <translation>Choisir le dossier des images…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Use no folder of pictures</source>
        <translation>N’utiliser aucun dossier d’images</translation>
    </message>
    <message>
        <source>Show unmatched pictures…</source>
        <translation>Afficher les images non reconnues…</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Covers are drawn.</source>
        <translation>Les affiches sont dessinées.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>No pictures found there.</source>
        <translation>Aucune image trouvée à cet endroit.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures show films of this data set.</source>
        <translation>Images de films de ce jeu de données&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Unmatched Pictures</source>
        <translation>Images non reconnues</translation>
    </message>
    <message>
        <source>Unmatched pictures</source>
        <translation>Images non reconnues</translation>
    </message>
    <message>
        <source>These show no film of this data set, or may show several. The IMDb id or title and year as the name make it clear.</source>
        <translation>Ces images ne montrent aucun film de ce jeu de données, ou pourraient en montrer plusieurs. L’identifiant IMDb ou le titre et l’année comme nom lèvent le doute.</translation>
    </message>
</context>
<context>
    <name>autorec::PlotWidget</name>
    <message>
        <source>Plot options</source>
        <translation>Options du graphique</translation>
    </message>
    <message>
        <source>Scales, series and export. Drag a frame in the plot to look closer, double-click to see all again.</source>
        <translation>Échelles, séries et export. Tracez un cadre dans le graphique pour agrandir, double-cliquez pour tout revoir.</translation>
    </message>
    <message>
        <source>Logarithmic &amp;x axis</source>
        <translation>Axe &amp;x logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y axis</source>
        <translation>Axe &amp;y logarithmique</translation>
    </message>
    <message>
        <source>&amp;Smoothed lines</source>
        <translation>Courbes li&amp;ssées</translation>
    </message>
    <message>
        <source>Show &amp;whole range</source>
        <translation>&amp;Afficher toute la plage</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>Séri&amp;es</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exporter en &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Exporter en SV&amp;G…</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exporter le graphique</translation>
    </message>
</context>
<context>
    <name>autorec::PredictionLabel</name>
    <message>
        <source>%1 stars, predicted by the model in use</source>
        <translation>%1 étoiles, prédites par le modèle utilisé</translation>
    </message>
    <message>
        <source>Placed above %1% of the films by the model in use</source>
        <translation>Placé devant %1&#x202f;% des films par le modèle utilisé</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;Rename Profile…</source>
        <translation>&amp;Renommer le profil…</translation>
    </message>
    <message>
        <source>Dele&amp;ted Profiles</source>
        <translation>Profils s&amp;upprimés</translation>
    </message>
    <message>
        <source>%1: whose ratings these are. Switch, create, rename or delete a profile.</source>
        <translation>%1&#xa0;: à qui sont ces notes. Changez de profil, ou créez-en, renommez-en ou supprimez-en un.</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted</source>
        <translation>Le seul profil ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>&amp;Delete Profile “%1”</source>
        <translation>&amp;Supprimer le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create another profile first.</source>
        <translation>Créez d’abord un autre profil.</translation>
    </message>
    <message>
        <source>Its ratings are kept; Undo or Deleted Profiles brings it back.</source>
        <translation>Ses notes sont conservées&#x202f;; Annuler ou Profils supprimés permet de le récupérer.</translation>
    </message>
    <message>
        <source>%1 · %2 · deleted %3</source>
        <translation>%1 · %2 · supprimé le %3</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete the profile %1 for good?</source>
        <translation>Supprimer définitivement le profil %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its ratings, watchlist and marks (%1) are lost. This cannot be undone, and what was done before it cannot be undone either.</source>
        <translation>Ses notes, sa liste à voir et ses marquages (%1) seront perdus. Cette action est irréversible, et les actions précédentes ne pourront plus être annulées.</translation>
    </message>
    <message>
        <source>Delete for &amp;Good</source>
        <translation>Supprimer &amp;définitivement</translation>
    </message>
    <message>
        <source>Bring Back Profile “%1”</source>
        <translation>Récupération du profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete Profile “%1”</source>
        <translation>Suppression du profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switch to Profile “%1”</source>
        <translation>Passage au profil «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileNameDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Name of the profile:</source>
        <translation>&amp;Nom du profil&#xa0;:</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileStore</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil doit avoir un nom.</translation>
    </message>
    <message>
        <source>A deleted profile has this name. Bring it back, or choose another name.</source>
        <translation>Un profil supprimé porte ce nom. Récupérez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Un autre profil porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted.</source>
        <translation>Le seul profil ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>autorec::QueueModel</name>
    <message>
        <source>By the best epoch so far, on the ratings set aside from the training part</source>
        <translation>Selon la meilleure époque jusqu’ici, sur les notes réservées dans la partie d’entraînement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>waiting until %1 is open</source>
        <translation>en attente de l’ouverture de %1</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, graine %3</translation>
    </message>
</context>
<context>
    <name>autorec::QueuePanel</name>
    <message>
        <source>Nothing in the queue</source>
        <translation>File d’attente vide</translation>
    </message>
    <message>
        <source>“Add to queue” trains a model as soon as those before it are done. “Sweep…” adds one for each setting of the parameters that you choose, and ranks them here.</source>
        <translation>«&#xa0;Ajouter à la file&#xa0;» entraîne un modèle dès que les précédents sont terminés. «&#xa0;Balayage…&#xa0;» en ajoute un par réglage des paramètres de votre choix et les classe ici.</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Arrêter celui-ci</translation>
    </message>
    <message>
        <source>Ends what is being trained; its best epoch so far is kept, and the next one begins.</source>
        <translation>Met fin à l’entraînement en cours&#x202f;; sa meilleure époque jusqu’ici est gardée, et le suivant commence.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Ends what is being trained and pauses the queue; those that wait stay.</source>
        <translation>Met fin à l’entraînement en cours et suspend la file&#x202f;; les suivants restent en attente.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Train it earlier</source>
        <translation>L’entraîner plus tôt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Train it later</source>
        <translation>L’entraîner plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it off the list; a run that came of it stays on the Experiments page</source>
        <translation>Retirer de la liste&#x202f;; une exécution qui en est issue reste sur la page Expériences</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Take all that is over off the list, also from leaderboards; the runs stay on the Experiments page</source>
        <translation>Retirer de la liste tout ce qui est terminé, y compris des classements&#x202f;; les exécutions restent sur la page Expériences</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Progress of what is being trained</source>
        <translation>Progression de l’entraînement en cours</translation>
    </message>
    <message>
        <source>Queue of trainings</source>
        <translation>File d’attente des entraînements</translation>
    </message>
    <message>
        <source>Paused once this one is done.</source>
        <translation>En pause une fois celui-ci terminé.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>One is being trained, %1 waiting.</source>
        <translation>Un entraînement en cours, %1 en attente.</translation>
    </message>
    <message>
        <source>%1 waiting.</source>
        <translation>%1 en attente.</translation>
    </message>
    <message>
        <source>All are over.</source>
        <translation>Tout est terminé.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reprendre la file</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Suspendre la file</translation>
    </message>
    <message>
        <source>Trains those that wait, one after the other</source>
        <translation>Lance les entraînements en attente, l’un après l’autre</translation>
    </message>
    <message>
        <source>What is being trained goes on; no other is begun after it</source>
        <translation>L’entraînement en cours continue&#x202f;; aucun autre ne commence ensuite</translation>
    </message>
</context>
<context>
    <name>autorec::RankedFilms</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>autorec::RateNextStrip</name>
    <message>
        <source>S&amp;kip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>Ask about another film</source>
        <translation>Proposer un autre film</translation>
    </message>
    <message>
        <source>Haven&apos;&amp;t Seen</source>
        <translation>&amp;Jamais vu</translation>
    </message>
    <message>
        <source>Do not ask about this film; lists may still hold it</source>
        <translation>Ne plus proposer ce film à noter&#x202f;; les listes peuvent encore le contenir</translation>
    </message>
    <message>
        <source>Your rating of %1</source>
        <translation>Votre note de %1</translation>
    </message>
    <message>
        <source>Looking for a film to ask about…</source>
        <translation>Recherche d’un film à proposer…</translation>
    </message>
    <message>
        <source>There is no film left to ask about</source>
        <translation>Il ne reste aucun film à proposer</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Saut de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark %1 as Not Seen</source>
        <translation>Marquage de «&#xa0;%1&#xa0;» comme non vu</translation>
    </message>
</context>
<context>
    <name>autorec::RatingComparison</name>
    <message>
        <source>%1 stars: you %2, the crowd %3</source>
        <translation>%1 étoiles&#xa0;: vous %2, le public %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The crowd</source>
        <translation>Le public</translation>
    </message>
</context>
<context>
    <name>autorec::RatingHistogram</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 étoiles&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>autorec::RatingsPage</name>
    <message>
        <source>My Ratings</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>My films</source>
        <translation>Mes films</translation>
    </message>
    <message>
        <source>Which films</source>
        <translation>Films à afficher</translation>
    </message>
    <message>
        <source>Search my films</source>
        <translation>Rechercher dans mes films</translation>
    </message>
    <message>
        <source>Search my films (Ctrl+F)</source>
        <translation>Rechercher dans mes films (Ctrl+F)</translation>
    </message>
    <message>
        <source>Rated (%1)</source>
        <translation>Notés (%1)</translation>
    </message>
    <message>
        <source>Watchlist (%1)</source>
        <translation>À voir (%1)</translation>
    </message>
    <message>
        <source>Not interested (%1)</source>
        <translation>Ne m’intéressent pas (%1)</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Aucun film ne correspond</translation>
    </message>
    <message>
        <source>Type less of the title.</source>
        <translation>Raccourcissez le titre saisi.</translation>
    </message>
    <message>
        <source>You have not rated a film yet</source>
        <translation>Vous n’avez encore noté aucun film</translation>
    </message>
    <message>
        <source>Your watchlist is empty</source>
        <translation>Votre liste à voir est vide</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+D, or choose Watchlist in its menu.</source>
        <translation>Sélectionnez un film dans Découvrir ou Films et appuyez sur Ctrl+D, ou choisissez «&#xa0;À voir&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <source>No film is left out of your lists</source>
        <translation>Aucun film n’est exclu de vos listes</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+H, or choose Not interested in its menu.</source>
        <translation>Sélectionnez un film dans Découvrir ou Films et appuyez sur Ctrl+H, ou choisissez «&#xa0;Ne m’intéresse pas&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <source>Take Back &amp;Rating</source>
        <translation>&amp;Retirer la note</translation>
    </message>
    <message>
        <source>Take off &amp;Watchlist</source>
        <translation>Retirer de la liste à &amp;voir</translation>
    </message>
    <message>
        <source>Let into &amp;Lists Again</source>
        <translation>Réadmettre dans les &amp;listes</translation>
    </message>
    <message>
        <source>%1 (Delete)</source>
        <translation>%1 (Suppr)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Import and &amp;Export</source>
        <translation>&amp;Importer et exporter</translation>
    </message>
    <message>
        <source>Export Ratings as &amp;CSV…</source>
        <translation>Exporter les notes en &amp;CSV…</translation>
    </message>
    <message>
        <source>Export Ratings for &amp;Letterboxd…</source>
        <translation>Exporter les notes pour &amp;Letterboxd…</translation>
    </message>
    <message>
        <source>Import Ratings</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Ratings imported: %1. Edit › Undo takes all of them back.</source>
        <translation>Notes importées&#xa0;: %1. Édition › Annuler les retire toutes.</translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>My ratings for Letterboxd</source>
        <translation>Mes notes pour Letterboxd</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Ratings written to %1.</source>
        <translation>Notes enregistrées dans %1.</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rating(s)</source>
        <translation>
            <numerusform>Importer %Ln note</numerusform>
            <numerusform>Importer %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;All files (*)</source>
        <translation>Notes (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Ratings imported: %1; films to see: %2. Edit › Undo takes all of them back.</source>
        <translation>Notes importées&#xa0;: %1&#x202f;; films à voir&#xa0;: %2. Édition › Annuler les retire tous.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Film(s) to See</source>
        <translation>
            <numerusform>Importer %Ln film à voir</numerusform>
            <numerusform>Importer %Ln films à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>&amp;Importer mes notes…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>Depuis IMDb, Letterboxd, Trakt et d’autres sites de cinéma, ou un tableau à vous</translation>
    </message>
    <message>
        <source>Go to Discover or Movies and click the stars of films that you know, or press 1 to 9 and 0 on them. Or import the ratings that you have. They stay with you whatever data set is open.</source>
        <translation>Allez dans Découvrir ou Films et cliquez sur les étoiles de films que vous connaissez, ou appuyez dessus sur 1 à 9 et 0. Ou importez les notes que vous avez déjà. Vous les gardez quel que soit le jeu de données ouvert.</translation>
    </message>
</context>
<context>
    <name>autorec::ReadingPreview</name>
    <message>
        <source>left out: %1</source>
        <translation>écartée : %1</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Premières lignes telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>As it will be &amp;read:</source>
        <translation>Ce qui sera &amp;lu :</translation>
    </message>
    <message>
        <source>Without a column of ratings, a row says only who watched what.</source>
        <translation>Sans colonne de notes, une ligne dit seulement qui a vu quoi.</translation>
    </message>
    <message>
        <source>%1 The scale is found from the whole file when it is opened.</source>
        <translation>%1 L’échelle est déterminée d’après le fichier entier à l’ouverture.</translation>
    </message>
</context>
<context>
    <name>autorec::ReasonsModel</name>
    <message>
        <source>Click other stars to see what would change, or the same ones to leave the rating out. Nothing is kept until you say so.</source>
        <translation>Cliquez sur un autre nombre d’étoiles pour voir ce qui changerait, ou sur le même pour retirer la note. Rien n’est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>You rated</source>
        <translation>Vous avez noté</translation>
    </message>
    <message>
        <source>What if you had given</source>
        <translation>Et si vous aviez mis</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En réalité</translation>
    </message>
    <message>
        <source>What it does for the film</source>
        <translation>Son effet sur le film</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>does not speak for it</source>
        <translation>ne plaide pas pour lui</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 étoile</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>%1&#x202f;% de la raison principale</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>autorec::RunAnnotationEditor</name>
    <message>
        <source>Tags of the run</source>
        <translation>Étiquettes de l’exécution</translation>
    </message>
    <message>
        <source>For example: baseline, for the report</source>
        <translation>Par exemple&#xa0;: référence, pour le rapport</translation>
    </message>
    <message>
        <source>Words to find and group runs by, separated by commas</source>
        <translation>Mots pour retrouver et grouper les exécutions, séparés par des virgules</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Remarque sur l’exécution</translation>
    </message>
    <message>
        <source>What is to be remembered of this run</source>
        <translation>Ce qu’il faut retenir de cette exécution</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>É&amp;tiquettes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>Remar&amp;que&#xa0;:</translation>
    </message>
</context>
<context>
    <name>autorec::RunComparison</name>
    <message>
        <source>Parameters and results side by side</source>
        <translation>Paramètres et résultats côte à côte</translation>
    </message>
    <message>
        <source>Lists side by side</source>
        <translation>Listes côte à côte</translation>
    </message>
    <message>
        <source>&amp;Test the difference</source>
        <translation>&amp;Tester la différence</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Back to all runs</source>
        <translation>&amp;Retour à toutes les exécutions</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Retour à toutes les exécutions</translation>
    </message>
    <message>
        <source>Back to the table of all runs (Esc)</source>
        <translation>Retour au tableau de toutes les exécutions (Échap)</translation>
    </message>
    <message>
        <source>Test the difference</source>
        <translation>Tester la différence</translation>
    </message>
    <message>
        <source>Measures both models again, user by user, and tests whether they differ.</source>
        <translation>Évalue de nouveau les deux modèles, utilisateur par utilisateur, et teste s’ils diffèrent.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progression du test</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) side by side</source>
        <translation>
            <numerusform>%Ln exécution côte à côte</numerusform>
            <numerusform>%Ln exécutions côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs are of different protocols: they were measured on other held-out ratings, so that their results must not be compared and no test is made. Repeat one with the split and seed of the other on the same data.</source>
        <translation>Ces exécutions sont de protocoles différents&#xa0;: elles ont été mesurées sur d’autres notes mises de côté, leurs résultats ne doivent donc pas être comparés et aucun test n’est fait. Refaites-en une avec le découpage et la graine de l’autre sur les mêmes données.</translation>
    </message>
    <message>
        <source>A test compares two runs. Choose only two of them to have one.</source>
        <translation>Un test compare deux exécutions. N’en choisissez que deux pour en faire un.</translation>
    </message>
    <message>
        <source>Nothing was held out from these runs, so there is nothing to test them on.</source>
        <translation>Rien n’a été mis de côté pour ces exécutions, il n’y a donc rien sur quoi les tester.</translation>
    </message>
    <message>
        <source>The model of one of these runs was not kept. Repeat that run to have a test.</source>
        <translation>Le modèle de l’une de ces exécutions n’a pas été conservé. Refaites cette exécution pour faire un test.</translation>
    </message>
    <message>
        <source>Open the data set of these runs, %1, on the Data page to have a test.</source>
        <translation>Ouvrez le jeu de données de ces exécutions, %1, sur la page Données pour faire un test.</translation>
    </message>
    <message>
        <source>Paired by user: the intervals are of the bootstrap over users, p is the probability of so large a difference when users&apos; results are swapped at random. An interval without 0 speaks for a real difference.</source>
        <translation>Apparié par utilisateur&#xa0;: les intervalles viennent du bootstrap sur les utilisateurs, p est la probabilité d’une différence aussi grande quand les résultats des utilisateurs sont permutés au hasard. Un intervalle sans 0 plaide pour une différence réelle.</translation>
    </message>
    <message>
        <source>Both models are measured again, user by user…</source>
        <translation>Les deux modèles sont évalués de nouveau, utilisateur par utilisateur…</translation>
    </message>
    <message>
        <source>Both were measured on the same held-out ratings: whether they really differ can be tested, paired by user.</source>
        <translation>Les deux ont été mesurés sur les mêmes notes mises de côté&#xa0;: on peut tester s’ils diffèrent vraiment, en appariant par utilisateur.</translation>
    </message>
    <message>
        <source>Lists for you need models of the data set that is open; none of these is.</source>
        <translation>Vos listes nécessitent des modèles du jeu de données ouvert&#x202f;; aucun de ceux-ci n’en est.</translation>
    </message>
    <message>
        <source>Making your lists…</source>
        <translation>Création de vos listes…</translation>
    </message>
    <message>
        <source>You have not rated a film yet: these are lists for somebody nothing is known of.</source>
        <translation>Vous n’avez encore noté aucun film&#xa0;: voici les listes d’une personne dont on ne sait rien.</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln film(s) in every list</source>
        <translation>
            <numerusform>● %Ln film dans toutes les listes</numerusform>
            <numerusform>● %Ln films dans toutes les listes</numerusform>
        </translation>
    </message>
    <message>
        <source>○ in several</source>
        <translation>○ dans plusieurs</translation>
    </message>
    <message>
        <source>Only models of the data set that is open make lists.</source>
        <translation>Seuls les modèles du jeu de données ouvert font des listes.</translation>
    </message>
</context>
<context>
    <name>autorec::RunCurves</name>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Validation RMSE</source>
        <translation>RMSE de validation</translation>
    </message>
    <message>
        <source>Training RMSE</source>
        <translation>RMSE d’entraînement</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>NDCG@10 on the validation part</source>
        <translation>NDCG@10 sur la partie de validation</translation>
    </message>
    <message>
        <source>Curves of the chosen runs</source>
        <translation>Courbes des exécutions choisies</translation>
    </message>
    <message>
        <source>Choose runs in the table to see their curves over one another. Baselines have no epochs and so no curves.</source>
        <translation>Choisissez des exécutions dans le tableau pour superposer leurs courbes. Les modèles de référence n’ont pas d’époques et donc pas de courbes.</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>Cour&amp;be&#xa0;:</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
</context>
<context>
    <name>autorec::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Choose a run to see its details.</source>
        <translation>Choisissez une exécution pour voir ses détails.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>All as the defaults say.</source>
        <translation>Tous à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation>%1&#x202f;; %2 au total</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1
Fingerprint of the ratings: %2
Split: %3</source>
        <translation>%1
Empreinte des notes&#xa0;: %2
Découpage&#xa0;: %3</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré sur</translation>
    </message>
    <message>
        <source>%1: %2 ratings; %3 users without a profile, %4 ratings of movies that training never saw</source>
        <translation>%1&#xa0;: %2 notes&#x202f;; %3 utilisateurs sans profil, %4 notes de films jamais vus à l’entraînement</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Non conservé.</translation>
    </message>
    <message>
        <source>Notes of the training</source>
        <translation>Remarques sur l’entraînement</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>Commande qui la refait</translation>
    </message>
    <message>
        <source>Not known: this run was kept by an older version.</source>
        <translation>Inconnue&#xa0;: cette exécution a été enregistrée par une version plus ancienne.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1
Commit: %2
Compiler: %3
Arithmetic: %4</source>
        <translation>Version %1
Commit&#xa0;: %2
Compilateur&#xa0;: %3
Calcul&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>autorec::RunFilterBar</name>
    <message>
        <source>Only the &amp;protocol of the chosen run</source>
        <translation>Seulement le pr&amp;otocole de l’exécution choisie</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Rechercher des exécutions</translation>
    </message>
    <message>
        <source>Search model, data set, tags and note (Ctrl+F)</source>
        <translation>Rechercher modèle, jeu de données, étiquettes et remarque (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows runs of the same data set, split and seed: those whose results may be compared.</source>
        <translation>Affiche les exécutions de mêmes jeu de données, découpage et graine&#xa0;: celles dont les résultats sont comparables.</translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation>Grouper les exécutions par</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
</context>
<context>
    <name>autorec::RunSectionsModel</name>
    <message>
        <source>%1 · %2 · fingerprint %3</source>
        <translation>%1 · %2 · empreinte %3</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>How the ratings were divided. Only results of the same data set, split and seed may be compared.</source>
        <translation>La façon dont les notes ont été réparties. Seuls des résultats de mêmes jeu de données, découpage et graine sont comparables.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>The best epoch, whose weights were kept</source>
        <translation>La meilleure époque, dont les poids ont été gardés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Durée de l’entraînement</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Ce modèle est utilisé.</translation>
    </message>
    <message>
        <source>Measured on another data set, split or seed than the chosen run: not comparable with it.</source>
        <translation>Mesuré avec un jeu de données, un découpage ou une graine différents de ceux de l’exécution choisie&#xa0;: non comparable.</translation>
    </message>
    <message>
        <source>Trained on other ratings than those of the data set that is open.</source>
        <translation>Entraîné sur d’autres notes que celles du jeu de données ouvert.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How many epochs were trained</source>
        <translation>Le nombre d’époques entraînées</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Intervalle à 95&#x202f;%&#xa0;: %1</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>Le meilleur résultat parmi les exécutions de son protocole.</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableView</name>
    <message>
        <source>Finished runs</source>
        <translation>Exécutions terminées</translation>
    </message>
</context>
<context>
    <name>autorec::Settings</name>
    <message>
        <source>The settings cannot be saved in %1. Make room, or make the folder writable; until then the window forgets how it was left.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans %1. Faites de la place ou rendez le dossier accessible en écriture&#xa0;; d’ici là, la fenêtre oublie son dernier état.</translation>
    </message>
</context>
<context>
    <name>autorec::ShelfModel</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>%1 %2 stars predicted</source>
        <translation>%1 %2 étoiles prédites</translation>
    </message>
    <message>
        <source>%1 stars predicted</source>
        <translation>%1 étoiles prédites</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>vous avez donné %1</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>dans la liste à voir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>autorec::ShelfPanel</name>
    <message>
        <source>Earlier films</source>
        <translation>Films précédents</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>Autres films</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all of them as a table</source>
        <translation>Les afficher tous dans un tableau</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <translation>Tout voir : %1</translation>
    </message>
</context>
<context>
    <name>autorec::Shelves</name>
    <message>
        <source>%1 to %2</source>
        <comment>4½ to Alien, after “Because you gave”</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>Les meilleurs choix pour vous</translation>
    </message>
    <message>
        <source>Because you loved %1</source>
        <translation>Parce que vous avez aimé %1</translation>
    </message>
    <message>
        <source>Hidden gems for you</source>
        <translation>Des perles rares pour vous</translation>
    </message>
    <message>
        <source>From your watchlist</source>
        <translation>Dans votre liste à voir</translation>
    </message>
    <message>
        <source>More %1</source>
        <comment>a genre</comment>
        <translation>Plus de %1</translation>
    </message>
    <message>
        <source>From the %1s</source>
        <comment>1980s</comment>
        <translation>Des années %1</translation>
    </message>
    <message>
        <source>the best of your list</source>
        <translation>le meilleur de votre liste</translation>
    </message>
    <message>
        <source>you gave it %1; these are like it</source>
        <translation>vous lui avez donné %1 ; ceux-ci lui ressemblent</translation>
    </message>
    <message>
        <source>few people rated them</source>
        <translation>peu de gens les ont notés</translation>
    </message>
    <message>
        <source>best for you first</source>
        <translation>les meilleurs pour vous d’abord</translation>
    </message>
    <message>
        <source>you rate this genre higher than others</source>
        <translation>vous notez ce genre mieux que les autres</translation>
    </message>
    <message>
        <source>you rate this decade higher than others</source>
        <translation>vous notez cette décennie mieux que les autres</translation>
    </message>
    <message>
        <source>Because you gave %1 and %2.</source>
        <translation>Parce que vous avez donné %1 et %2.</translation>
    </message>
    <message>
        <source>Because you gave %1.</source>
        <translation>Parce que vous avez donné %1.</translation>
    </message>
    <message>
        <source>Because you picked films like %1.</source>
        <translation>Parce que vous avez choisi des films comme %1.</translation>
    </message>
    <message>
        <source>The best film of your list.</source>
        <translation>Le meilleur film de votre liste.</translation>
    </message>
</context>
<context>
    <name>autorec::ShelvesSwitch</name>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message>
        <source>Show what to watch on shelves</source>
        <translation>Montrer sur des étagères ce qu’il y a à voir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show your list as a table, with its controls</source>
        <translation>Afficher votre liste en tableau, avec ses réglages</translation>
    </message>
</context>
<context>
    <name>autorec::SideBySide</name>
    <message>
        <source>&amp;Add a Model</source>
        <translation>Aj&amp;outer un modèle</translation>
    </message>
    <message>
        <source>No second model to compare with</source>
        <translation>Aucun second modèle à comparer</translation>
    </message>
    <message>
        <source>Every model that you train on this data set can stand here, by Add a Model: two to four lists side by side, with what they share.</source>
        <translation>Tout modèle que vous entraînez sur ce jeu de données peut figurer ici, par «&#xa0;Ajouter un modèle&#xa0;»&#xa0;: deux à quatre listes côte à côte, avec ce qu’elles partagent.</translation>
    </message>
    <message>
        <source>&amp;Train a Model</source>
        <translation>Entraîner &amp;un modèle</translation>
    </message>
    <message>
        <source>The model of a finished run on this data set</source>
        <translation>Le modèle d’une exécution terminée sur ce jeu de données</translation>
    </message>
    <message>
        <source>At most four models stand side by side</source>
        <translation>Quatre modèles au plus côte à côte</translation>
    </message>
    <message>
        <source>Making the lists…</source>
        <translation>Création des listes…</translation>
    </message>
    <message>
        <source>Both lists share %1 of %2 (in bold).</source>
        <translation>Les deux listes partagent %1 sur %2 (en gras).</translation>
    </message>
    <message>
        <source>All %1 lists share %2 of %3 (in bold).</source>
        <translation>Les %1 listes partagent toutes %2 sur %3 (en gras).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No other run fits this data set: train one…</source>
        <translation>Aucune autre exécution ne convient à ce jeu de données&#xa0;: entraînez un modèle…</translation>
    </message>
</context>
<context>
    <name>autorec::SingleInstance</name>
    <message>
        <source>AutoRec Explorer is running already (process %1 on %2) and has %3 open, but does not answer. Use its window or end it, or start this one with --data-folder and another folder.</source>
        <translation>AutoRec Explorer est déjà lancé (processus %1 sur %2) et utilise %3, mais ne répond pas. Servez-vous de sa fenêtre ou terminez-le, ou lancez celui-ci avec --data-folder et un autre dossier.</translation>
    </message>
</context>
<context>
    <name>autorec::SourcePanel</name>
    <message>
        <source>Opening about %1 ratings, which take %2 of memory…</source>
        <translation>Ouverture d’environ %1 notes, qui occupent %2 de mémoire…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la dé&amp;mo</translation>
    </message>
    <message>
        <source>Real films with simulated ratings; built in, nothing is downloaded.</source>
        <translation>De vrais films avec des notes simulées&#x202f;; intégrée, rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un f&amp;ichier…</translation>
    </message>
    <message>
        <source>A file of ratings, or a zip or tar archive of a whole set. Titles and links are taken from the files beside the ratings.</source>
        <translation>Un fichier de notes, ou une archive zip ou tar d’un jeu entier. Les titres et les liens sont pris dans les fichiers voisins des notes.</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Ouvrir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>A folder with ratings, such as an unpacked MovieLens set.</source>
        <translation>Un dossier de notes, par exemple un jeu MovieLens décompressé.</translation>
    </message>
    <message>
        <source>Open &amp;part of a file…</source>
        <translation>Ouvrir une &amp;partie d’un fichier…</translation>
    </message>
    <message>
        <source>Choose how much of a data set is loaded and what the columns of a text are.</source>
        <translation>Choisir la quantité de données à charger et le contenu des colonnes d’un texte.</translation>
    </message>
    <message>
        <source>Opening progress</source>
        <translation>Progression de l’ouverture</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuler l’ouverture</translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation>Ouvrir un dossier de notes</translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation>Ouvrir un fichier de notes</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>…or drop a file or folder anywhere in this window</source>
        <translation>…ou déposez un fichier ou un dossier n’importe où dans cette fenêtre</translation>
    </message>
</context>
<context>
    <name>autorec::SourceSection</name>
    <message>
        <source>No folder chosen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
</context>
<context>
    <name>autorec::SourcesDialog</name>
    <message>
        <source>Pictures and Facts</source>
        <translation>Images et informations</translation>
    </message>
    <message>
        <source>Sources of pictures and facts</source>
        <translation>Sources des images et des informations</translation>
    </message>
    <message>
        <source>Covers are drawn and films are known by what the data set says, until you add a source. Each is optional. No model is trained on any of them.</source>
        <translation>Les affiches sont dessinées et les films ne sont connus que par le jeu de données, jusqu’à ce que vous ajoutiez une source. Chacune est facultative. Aucun modèle n’est entraîné sur ces sources.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Delete all cached pictures and facts</source>
        <translation>Supprimer toutes les images et informations du cache</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is cached.</source>
        <translation>Le cache est vide.</translation>
    </message>
    <message>
        <source>%1: facts of %2 from TMDB, which are deleted after six months, and of %3 from IMDb.</source>
        <translation>%1&#xa0;: informations de TMDB pour %2, supprimées au bout de six mois, et d’IMDb pour %3.</translation>
    </message>
</context>
<context>
    <name>autorec::SplitEditor</name>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Part aléatoire</translation>
    </message>
    <message>
        <source>A random share of the ratings is for training.</source>
        <translation>Une part aléatoire des notes sert à l’entraînement.</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Chronologique</translation>
    </message>
    <message>
        <source>The earliest share of the ratings is for training.</source>
        <translation>Les notes les plus anciennes servent à l’entraînement.</translation>
    </message>
    <message>
        <source>Leave out per user</source>
        <translation>Mise de côté par utilisateur</translation>
    </message>
    <message>
        <source>The same number of each user&apos;s ratings is held out.</source>
        <translation>Le même nombre de notes de chaque utilisateur est mis de côté.</translation>
    </message>
    <message>
        <source>By users</source>
        <translation>Part des utilisateurs</translation>
    </message>
    <message>
        <source>A share of the users is for training; the others are new to the model, which knows 80% of their ratings and has to predict the rest.</source>
        <translation>Une part des utilisateurs sert à l’entraînement&#x202f;; les autres sont nouveaux pour le modèle, qui connaît 80&#x202f;% de leurs notes et doit prédire le reste.</translation>
    </message>
    <message>
        <source>Probe set</source>
        <translation>Ensemble probe</translation>
    </message>
    <message>
        <source>Tested on the set that comes with the Netflix Prize for that; other data sets have none.</source>
        <translation>Testé sur l’ensemble fourni pour cela avec le Netflix Prize&#x202f;; les autres jeux de données n’en ont pas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All ratings are for training; nothing is measured.</source>
        <translation>Toutes les notes servent à l’entraînement&#x202f;; rien n’est mesuré.</translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation>Part pour l’entraînement, en pour cent</translation>
    </message>
    <message>
        <source>% for training</source>
        <translation>&#xa0;% pour l’entraînement</translation>
    </message>
    <message>
        <source>Ratings held out of each user</source>
        <translation>Notes mises de côté pour chaque utilisateur</translation>
    </message>
    <message>
        <source> held out per user</source>
        <translation> mises de côté par utilisateur</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Deux fichiers</translation>
    </message>
    <message>
        <source>Training and test ratings are read from two files.</source>
        <translation>Les notes d’entraînement et de test sont lues dans deux fichiers.</translation>
    </message>
</context>
<context>
    <name>autorec::StarEditor</name>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>Cliquez sur une étoile pour noter, de nouveau sur la même pour retirer la note. Touches&#xa0;: 1 à 9 pour ½ à 4½ étoiles, 0 pour 5.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 étoiles</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non noté</translation>
    </message>
</context>
<context>
    <name>autorec::SweepAxisEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1&#xa0;: valeurs</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1&#xa0;: de</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1&#xa0;: à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez au moins une valeur.</translation>
    </message>
    <message>
        <source>Give two numbers, the smaller first: %1.</source>
        <translation>Indiquez deux nombres, le plus petit d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Drawn evenly on a logarithmic scale: every order of magnitude as often.</source>
        <translation>Tirage uniforme sur une échelle logarithmique&#xa0;: chaque ordre de grandeur aussi souvent.</translation>
    </message>
    <message>
        <source>Drawn evenly between the two.</source>
        <translation>Tirage uniforme entre les deux.</translation>
    </message>
    <message>
        <source>Values with semicolons between them (%1)</source>
        <translation>Valeurs séparées par des points-virgules (%1)</translation>
    </message>
    <message>
        <source>Give each value once, with semicolons between them: %1.</source>
        <translation>Indiquez des valeurs sans doublon, séparées par des points-virgules&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepDialog</name>
    <message>
        <source>&amp;Grid: every combination</source>
        <translation>&amp;Grille&#xa0;: toutes les combinaisons</translation>
    </message>
    <message>
        <source>&amp;Random draws:</source>
        <translation>Tirages &amp;aléatoires&#xa0;:</translation>
    </message>
    <message>
        <source>Sweep over parameters of %1</source>
        <translation>Balayage de paramètres de %1</translation>
    </message>
    <message>
        <source>Trains %1 on %2 (%3, seed %4) once for each setting. What does not vary is as the form says.</source>
        <translation>Entraîne %1 sur %2 (%3, graine %4) une fois par réglage. Ce qui ne varie pas suit le formulaire.</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>Nom du balayage</translation>
    </message>
    <message>
        <source>Finds more with as many runs where only some of the parameters matter (Bergstra and Bengio 2012)</source>
        <translation>Trouve mieux avec autant d’exécutions quand seuls certains paramètres comptent (Bergstra et Bengio 2012)</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Graine des tirages</translation>
    </message>
    <message>
        <source>The same seed draws the same settings.</source>
        <translation>La même graine tire les mêmes réglages.</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>graine </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parameters that vary</source>
        <translation>Paramètres à faire varier</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>Paramètre à faire varier</translation>
    </message>
    <message>
        <source>&amp;Vary it too</source>
        <translation>Faire &amp;varier aussi</translation>
    </message>
    <message>
        <source>Another &amp;parameter</source>
        <translation>Autre &amp;paramètre</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>Ne pas faire varier %1</translation>
    </message>
    <message>
        <source>&amp;Add %1 to the queue</source>
        <translation>A&amp;jouter %1 à la file</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>A&amp;jouter à la file</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Corrigez d’abord les champs signalés.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What was drawn twice stands once.</source>
        <translation>Les tirages en double ne comptent qu’une fois.</translation>
    </message>
    <message>
        <source>They are ranked by what they do on the ratings set aside from the training part, never by the test part.</source>
        <translation>Elles sont classées selon leurs résultats sur les notes réservées dans la partie d’entraînement, jamais sur la partie de test.</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>Ce modèle ne réserve pas de notes de la partie d’entraînement pour le choix&#xa0;: ses exécutions ne sont pas classées.</translation>
    </message>
    <message>
        <source>About %1 in all, going by an earlier run.</source>
        <translation>Environ %1 au total, d’après une exécution précédente.</translation>
    </message>
    <message>
        <source>How long they take shows after the first.</source>
        <translation>La durée s’affichera après la première.</translation>
    </message>
    <message>
        <source>%1 need more memory than is free now, and will fail.</source>
        <translation>%1&#xa0;: mémoire libre actuellement insuffisante, échec à prévoir.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepLeaderboard</name>
    <message>
        <source>Use this &amp;model</source>
        <translation>Utili&amp;ser ce modèle</translation>
    </message>
    <message>
        <source>Runs of the sweep, the best first</source>
        <translation>Exécutions du balayage, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>Les prédictions et les listes viennent désormais de ce modèle.</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>Bala&amp;yage</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Ranked by the best epoch on the ratings set aside from the training part. The test part has no say and is not shown: a model chosen by it would look better than it is. Measure the one you choose on the Experiments page.</source>
        <translation>Classement selon la meilleure époque sur les notes réservées dans la partie d’entraînement. La partie de test n’intervient pas et n’est pas affichée&#xa0;: un modèle choisi d’après elle paraîtrait meilleur qu’il n’est. Évaluez celui que vous choisissez sur la page Expériences.</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>Ce modèle ne réserve pas de notes de la partie d’entraînement pour le choix&#xa0;: ses exécutions ne sont pas classées.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepLeaderboardModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>%1 de validation</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>autorec::TaskRunner</name>
    <message>
        <source>There is not enough memory for this. Close other programs or choose less data.</source>
        <translation>Mémoire insuffisante pour cette opération. Fermez d’autres programmes ou choisissez moins de données.</translation>
    </message>
</context>
<context>
    <name>autorec::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Measuring the trained model…</source>
        <translation>Évaluation du modèle entraîné…</translation>
    </message>
    <message>
        <source>Opening a data set…</source>
        <translation>Ouverture d’un jeu de données…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Entraînement&#xa0;: époque %1 sur %2</translation>
    </message>
    <message>
        <source>Pausing after epoch %1 of %2</source>
        <translation>Pause après l’époque %1 sur %2</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>Entraînement en pause</translation>
    </message>
</context>
<context>
    <name>autorec::TasteCards</name>
    <message>
        <source>Kinds of films to pick</source>
        <translation>Types de films à choisir</translation>
    </message>
</context>
<context>
    <name>autorec::TasteClustersModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Choix de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <translation>Retrait de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Films like %1</source>
        <translation>Films comme %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>genres</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Films that please the same people:</source>
        <translation>Films qui plaisent aux mêmes personnes&#xa0;:</translation>
    </message>
</context>
<context>
    <name>autorec::TasteView</name>
    <message>
        <source>%1: %2, to which you gave %3 stars and the crowd %4; shrunk, less what sets you apart from the crowd anyway: %5</source>
        <translation>%1&#xa0;: %2, notés en moyenne %3 étoiles par vous et %4 par le public&#x202f;; après rétrécissement, sans votre écart habituel avec le public&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You give as many stars as the crowd to the same films: %1.</source>
        <translation>Vous donnez autant d’étoiles que le public aux mêmes films&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You give %1 stars more than the crowd to the same films: %2 against %3.</source>
        <translation>Vous donnez %1 étoile de plus que le public aux mêmes films&#xa0;: %2 contre %3.</translation>
    </message>
    <message>
        <source>You give %1 stars less than the crowd to the same films: %2 against %3.</source>
        <translation>Vous donnez %1 étoile de moins que le public aux mêmes films&#xa0;: %2 contre %3.</translation>
    </message>
    <message>
        <source>Stars more or less than the crowd gave the same films, beyond what you give all films; shrunk by n ⁄ (n + %1) for n films. Click one to see its films.</source>
        <translation>Étoiles de plus ou de moins que le public pour les mêmes films, au-delà de votre écart sur l’ensemble des films&#x202f;; rétréci par n ⁄ (n + %1) pour n films. Cliquez sur une barre pour voir ses films.</translation>
    </message>
    <message>
        <source>Genres, the most loved first</source>
        <translation>Genres, du plus aimé au moins aimé</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Décennies</translation>
    </message>
    <message>
        <source>How your ratings are spread, and the crowd&apos;s of the same films</source>
        <translation>Répartition de vos notes et de celles du public pour les mêmes films</translation>
    </message>
    <message>
        <source>Genres that you love and dislike</source>
        <translation>Genres que vous aimez ou non</translation>
    </message>
    <message>
        <source>How you rate</source>
        <translation>Votre façon de noter</translation>
    </message>
    <message>
        <source>Shares of your ratings and of the crowd&apos;s of the same films, each film counting the same.</source>
        <translation>Répartition de vos notes et de celles du public pour les mêmes films, chaque film comptant autant.</translation>
    </message>
    <message>
        <source>Where you and the crowd differ most</source>
        <translation>Vos plus grands écarts avec le public</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>Cela n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>No model is in use that could be measured.</source>
        <translation>Aucun modèle évaluable n’est utilisé.</translation>
    </message>
    <message>
        <source>Your taste shows from five ratings on</source>
        <translation>Vos goûts apparaissent à partir de cinq notes</translation>
    </message>
    <message>
        <source>Rate films of this data set in Discover or Movies (%1 so far). Then stand here: the genres and decades that you love and dislike, how you rate next to others, and how well the model in use knows you.</source>
        <translation>Notez des films de ce jeu de données dans Découvrir ou Films (%1 jusqu’ici). Vous verrez alors ici les genres et les décennies que vous aimez ou non, votre façon de noter par rapport aux autres et à quel point le modèle utilisé vous connaît.</translation>
    </message>
    <message>
        <source>%1 From your %2; the crowd are the %3 users of %4.</source>
        <translation>%1 D’après vos %2&#x202f;; le public, ce sont les %3 utilisateurs de %4.</translation>
    </message>
</context>
<context>
    <name>autorec::TmdbSection</name>
    <message>
        <source>Posters, directors, actors, running times, languages and what the film is about, from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Get a free &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; there and paste it here. TMDB then sees which films you look at. %1</source>
        <translation>Affiches, réalisateurs, acteurs, durées, langues et sujet du film, d’après &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Obtenez-y un &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; gratuit et collez-le ici. TMDB voit alors quels films vous consultez. %1</translation>
    </message>
    <message>
        <source>Off: nothing is sent to TMDB.</source>
        <translation>Désactivé&#xa0;: rien n’est envoyé à TMDB.</translation>
    </message>
    <message>
        <source>Asking TMDB whether it accepts the token…</source>
        <translation>Vérification du jeton auprès de TMDB…</translation>
    </message>
    <message>
        <source>TMDB accepts the token. Films that you look at are asked for.</source>
        <translation>TMDB accepte le jeton. Les informations des films que vous consultez lui sont demandées.</translation>
    </message>
    <message>
        <source>TMDB does not accept the token. Copy it again, the whole of it, and test it.</source>
        <translation>TMDB n’accepte pas le jeton. Copiez-le de nouveau, en entier, et testez-le.</translation>
    </message>
    <message>
        <source>TMDB cannot be reached. It is tried again in a while.</source>
        <translation>TMDB est injoignable. Un nouvel essai aura lieu dans un moment.</translation>
    </message>
    <message>
        <source>Your token for TMDB</source>
        <translation>Votre jeton pour TMDB</translation>
    </message>
    <message>
        <source>Use and test</source>
        <translation>Utiliser et tester</translation>
    </message>
    <message>
        <source>Use this token and test it</source>
        <translation>Utiliser ce jeton et le tester</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the token and do not use TMDB</source>
        <translation>Retirer le jeton et ne pas utiliser TMDB</translation>
    </message>
    <message>
        <source>API Read Access Token</source>
        <translation>API Read Access Token</translation>
    </message>
    <message>
        <source>The token is kept in %1, which only you can read. It is sent to TMDB only.</source>
        <translation>Le jeton est conservé dans %1, que vous seul pouvez lire. Il n’est envoyé qu’à TMDB.</translation>
    </message>
</context>
<context>
    <name>autorec::TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>Write the list to a CSV file</source>
        <translation>Enregistrer la liste dans un fichier CSV</translation>
    </message>
    <message>
        <source>Films for all of you</source>
        <translation>Films pour vous tous</translation>
    </message>
    <message>
        <source>&amp;Make a profile…</source>
        <translation>C&amp;réer un profil…</translation>
    </message>
    <message>
        <source>How alike you are</source>
        <translation>Vos ressemblances</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>La liste n’a pas pu être créée</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La liste a été enregistrée dans %1.</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Aucun jeu de données ouvert</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Ouvrez-en un avec Fichier ▸ Ouvrir un fichier de données, ou déposez un fichier ou un dossier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Who watches with you?</source>
        <translation>Qui regarde avec vous&#x202f;?</translation>
    </message>
    <message>
        <source>Tick two or more people on the left.</source>
        <translation>Cochez au moins deux personnes à gauche.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Préparation d’un modèle…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>La liste s’affichera dès que le modèle sera prêt.</translation>
    </message>
    <message>
        <source>No film is left for all of you</source>
        <translation>Il ne reste aucun film pour vous tous</translation>
    </message>
    <message>
        <source>Somebody has seen, hidden or would dislike each of them.</source>
        <translation>Chacun d’eux a été vu ou écarté par quelqu’un, ou déplairait à quelqu’un.</translation>
    </message>
    <message>
        <source>For %1 · made by %2 · without what anybody dislikes</source>
        <translation>Pour %1 · établie par %2 · sans ce qui déplaît à quelqu’un</translation>
    </message>
    <message>
        <source>One list for everybody who watches</source>
        <translation>Une liste pour tous ceux qui regardent</translation>
    </message>
    <message>
        <source>%1 has not rated films of this data set yet. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>%1 n’a encore noté aucun film de ce jeu de données. Après quelques notes, saisies ou importées, les films qui vous conviennent à tous s’afficheront ici.</translation>
    </message>
    <message>
        <source>&amp;Rate films as %1</source>
        <translation>No&amp;ter des films en tant que %1</translation>
    </message>
    <message>
        <source>Whoever watches with you needs a profile of their own. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>Chaque personne qui regarde avec vous a besoin de son propre profil. Après quelques notes, saisies ou importées, les films qui vous conviennent à tous s’afficheront ici.</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>films for all of us</source>
        <translation>films pour nous tous</translation>
    </message>
</context>
<context>
    <name>autorec::TopBar</name>
    <message>
        <source>The ratings of this data set were drawn from a model and not given by people</source>
        <translation>Les notes de ce jeu de données ont été tirées d’un modèle et non données par des personnes</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>Aucun jeu de données</translation>
    </message>
    <message>
        <source>%1 users, %2 films, %3 ratings</source>
        <translation>%1 utilisateurs, %2 films, %3 notes</translation>
    </message>
    <message>
        <source>Model: preparing…</source>
        <translation>Modèle&#xa0;: préparation…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Model: none</source>
        <translation>Modèle&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Model: %1, for now</source>
        <translation>Modèle&#xa0;: %1, pour l’instant</translation>
    </message>
</context>
<context>
    <name>autorec::TopNModel</name>
    <message>
        <source>The rating that speaks for this film more than for others</source>
        <translation>La note qui plaide pour ce film plus que pour d’autres</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Ma note</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>car %1</translation>
    </message>
    <message>
        <source>Predicted stars. The order also counts how many ratings a prediction rests on.</source>
        <translation>Étoiles prédites. L’ordre tient aussi compte du nombre de notes sur lesquelles repose une prédiction.</translation>
    </message>
    <message>
        <source>Click a star to rate: the film leaves the list and the list is made anew.</source>
        <translation>Cliquez sur une étoile pour noter&#xa0;: le film quitte la liste, qui est recréée.</translation>
    </message>
    <message>
        <source>It was not in the list before %1.</source>
        <translation>Il n’était pas dans la liste avant %1.</translation>
    </message>
    <message>
        <source>It was number %1 before %2.</source>
        <translation>Il était au rang %1 avant %2.</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>vous avez mis %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>they gave %1 to %2</source>
        <translation>l’utilisateur a mis %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>Aucune note ne plaide à elle seule pour ce film plus que pour d’autres.</translation>
    </message>
    <message>
        <source>What speaks for it most:</source>
        <translation>Ce qui plaide le plus pour lui&#xa0;:</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 étoile</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>%1&#x202f;% de la raison principale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the user really gave, for films that the model was not shown</source>
        <translation>La note réelle de l’utilisateur, pour les films que le modèle n’a pas vus</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>It is number %1 in your real list.</source>
        <translation>Il est au rang %1 dans votre liste réelle.</translation>
    </message>
    <message>
        <source>It is not in your real list.</source>
        <translation>Il n’est pas dans votre liste réelle.</translation>
    </message>
    <message>
        <source>you would have given %1 to %2</source>
        <translation>vous auriez mis %1 à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>they gave %1</source>
        <translation>il a mis %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>Pas d’étoiles prédites ici&#x202f;; la barre compare le film au premier.</translation>
    </message>
    <message>
        <source>you picked films like %1</source>
        <translation>vous avez choisi des films comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation>Les raisons sont en cours de calcul.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Lancer l’entraînement</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Choose a model and press Start training.</source>
        <translation>Choisissez un modèle et cliquez sur «&#xa0;Lancer l’entraînement&#xa0;».</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Ends the training; the best epoch so far is measured and kept.</source>
        <translation>Met fin à l’entraînement&#x202f;; la meilleure époque jusqu’ici est évaluée et gardée.</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>Échec de l’entraînement.</translation>
    </message>
    <message>
        <source>Training ended.</source>
        <translation>Entraînement arrêté.</translation>
    </message>
    <message>
        <source>Training finished.</source>
        <translation>Entraînement terminé.</translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation>Ouvrez d’abord un jeu de données sur la page Données.</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Corrigez d’abord les champs signalés.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Mettre l’entraînement en pause</translation>
    </message>
    <message>
        <source>&amp;My list, epoch by epoch</source>
        <translation>&amp;Ma liste, époque par époque</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>Norme du &amp;gradient</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>This model keeps no checkpoints to go on from; it can only be stopped.</source>
        <translation>Ce modèle ne garde pas de points de reprise d’où continuer&#x202f;; il peut seulement être arrêté.</translation>
    </message>
    <message>
        <source>Ends after the epoch that goes on and keeps all that is needed to resume, also after the program was closed.</source>
        <translation>S’arrête après l’époque en cours et garde tout ce qu’il faut pour reprendre, même après la fermeture du programme.</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>A&amp;jouter à la file</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Trains it as soon as those before it are done.</source>
        <translation>L’entraîne dès que ceux qui précèdent sont terminés.</translation>
    </message>
    <message>
        <source>Sweep over parameters</source>
        <translation>Balayage de paramètres</translation>
    </message>
    <message>
        <source>Trains the model once for each of several settings and ranks them.</source>
        <translation>Entraîne le modèle une fois pour chacun de plusieurs réglages et les classe.</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Courbes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>File d’attente (%1)</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>Ajouté à la file&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Ranking: NDCG@10 on the validation part</source>
        <translation>Classement&#xa0;: NDCG@10 sur la partie de validation</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>The curve grows here, epoch by epoch, once a training runs.</source>
        <translation>La courbe se trace ici, époque par époque, dès qu’un entraînement est en cours.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm, where the model is a network.</source>
        <translation>La norme du gradient, si le modèle est un réseau.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingForm</name>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>Réinitialiser tous les paramètres</translation>
    </message>
    <message>
        <source>All parameters back to this model&apos;s defaults</source>
        <translation>Remettre tous les paramètres aux valeurs par défaut de ce modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, data and parameters give exactly the same model.</source>
        <translation>Les mêmes graine, données et paramètres donnent exactement le même modèle.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>Dé&amp;coupage</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingProgress</name>
    <message>
        <source>Training progress</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 ratings per second</source>
        <translation>%1 notes par seconde</translation>
    </message>
    <message>
        <source>stopping; the best epoch is kept…</source>
        <translation>arrêt en cours&#x202f;; la meilleure époque est gardée…</translation>
    </message>
    <message>
        <source>measuring on the held-out part…</source>
        <translation>évaluation sur la partie mise de côté…</translation>
    </message>
    <message>
        <source>pausing after this epoch…</source>
        <translation>pause après cette époque…</translation>
    </message>
    <message>
        <source>Paused after epoch %1 of %2.</source>
        <translation>En pause après l’époque %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingResult</name>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>Les prédictions et les listes viennent désormais de ce modèle.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
</context>
<context>
    <name>autorec::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Annuler cette action (%1)</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedBar</name>
    <message>
        <source>not one epoch yet</source>
        <translation>pas encore une seule époque</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Aba&amp;ndonner</translation>
    </message>
    <message>
        <source>Unfinished training</source>
        <translation>Entraînement inachevé</translation>
    </message>
    <message>
        <source>Resume the unfinished training</source>
        <translation>Reprendre l’entraînement inachevé</translation>
    </message>
    <message>
        <source>Goes on where it was kept, and becomes the same model as if it had never stopped. Opens the data set first where that is not open.</source>
        <translation>Continue là où il a été conservé et donne le même modèle que s’il ne s’était jamais arrêté. Ouvre d’abord le jeu de données s’il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Discard the unfinished training</source>
        <translation>Abandonner l’entraînement inachevé</translation>
    </message>
    <message>
        <source>Deletes what was kept of it</source>
        <translation>Supprime ce qui en a été conservé</translation>
    </message>
    <message>
        <source>An unfinished training of %1 on %2: %3, last kept %4.</source>
        <translation>Un entraînement inachevé de %1 sur %2&#xa0;: %3, dernier enregistrement %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after it.</source>
        <translation>
            <numerusform>%Ln autre ensuite.</numerusform>
            <numerusform>%Ln autres ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>Abandonner l’entraînement</translation>
    </message>
    <message>
        <source>Discard the unfinished training of %1 (%2)?</source>
        <translation>Abandonner l’entraînement inachevé de %1 (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedTrainings</name>
    <message>
        <source>%1 The unfinished training is kept.</source>
        <translation>%1 L’entraînement inachevé est conservé.</translation>
    </message>
    <message>
        <source>The data set %1 of the unfinished training is not where it was (%2). The training is kept: put the data set back to go on, or discard it.</source>
        <translation>Le jeu de données %1 de l’entraînement inachevé n’est plus à sa place (%2). L’entraînement est conservé&#xa0;: remettez le jeu de données en place pour continuer, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The ratings of %1 are not those any more that the unfinished training began with. It is kept: put the old ones back to go on, or discard it.</source>
        <translation>Les notes de %1 ne sont plus celles avec lesquelles l’entraînement inachevé a commencé. Il est conservé&#xa0;: remettez les anciennes en place pour continuer, ou abandonnez-le.</translation>
    </message>
</context>
<context>
    <name>autorec::UnitDetails</name>
    <message>
        <source>My ratings that move it now</source>
        <translation>Mes notes qui l’écartent en ce moment</translation>
    </message>
    <message>
        <source>How the activation changes by each rating: what it is, less what it would be without it</source>
        <translation>L’effet de chaque note sur l’activation&#xa0;: ce qu’elle est, moins ce qu’elle serait sans cette note</translation>
    </message>
    <message>
        <source>How the activation changes when the film alone is given, a star above what is expected; less for films with few ratings</source>
        <translation>L’effet sur l’activation quand seul ce film est noté, une étoile au-dessus de ce qui est attendu&#x202f;; moindre pour les films peu notés</translation>
    </message>
    <message>
        <source>Films that excite it most</source>
        <translation>Films qui l’excitent le plus</translation>
    </message>
    <message>
        <source>Films that inhibit it most</source>
        <translation>Films qui l’inhibent le plus</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unité %1</translation>
    </message>
</context>
<context>
    <name>autorec::UnitGrid</name>
    <message>
        <source>Unit %1 of %2: %3</source>
        <translation>Unité %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>autorec::UnitsPanel</name>
    <message>
        <source>Most raised fir&amp;st</source>
        <translation>Plus &amp;relevées d’abord</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>C&amp;ouche&#xa0;:</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Examen du modèle…</translation>
    </message>
    <message>
        <source>Its hidden units are being asked.</source>
        <translation>Ses unités cachées sont en cours de lecture.</translation>
    </message>
    <message>
        <source>This model has no hidden units</source>
        <translation>Ce modèle n’a pas d’unités cachées</translation>
    </message>
    <message>
        <source>%1 You have not rated any film yet, so that all of them rest.</source>
        <translation>%1 Vous n’avez encore noté aucun film, toutes sont donc au repos.</translation>
    </message>
</context>
<context>
    <name>autorec::UnusualRatingsTable</name>
    <message>
        <source>Your ratings that are furthest from the crowd&apos;s</source>
        <translation>Vos notes les plus éloignées de celles du public</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>The crowd gave</source>
        <translation>Note du public</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Crowd&apos;s ratings</source>
        <translation>Notes du public</translation>
    </message>
    <message>
        <source>Press Enter or double-click to see the film in Movies</source>
        <translation>Appuyez sur Entrée ou double-cliquez pour voir le film dans Films</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryModel</name>
    <message>
        <source>Whether the model was not shown the rating, and where the film stands in the list</source>
        <translation>Indique si le modèle n’a pas vu la note, et le rang du film dans la liste</translation>
    </message>
    <message>
        <source>They rated</source>
        <translation>Films notés</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>hit: number %1</source>
        <translation>trouvé&#xa0;: rang %1</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mise de côté</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryPanel</name>
    <message>
        <source>What the user rated</source>
        <translation>Notes de l’utilisateur</translation>
    </message>
    <message>
        <source>User %1 rated %2</source>
        <translation>L’utilisateur %1 a noté %2</translation>
    </message>
</context>
<context>
    <name>autorec::WeightHistogram</name>
    <message>
        <source>Mean %1, standard deviation %2, from %3 to %4</source>
        <translation>Moyenne %1, écart type %2, de %3 à %4</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s)</source>
        <translation>
            <numerusform>%Ln poids</numerusform>
            <numerusform>%Ln poids</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1: %2</source>
        <translation>Jusqu’à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>À partir de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 à %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>autorec::WeightsPanel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Histogram of the weights</source>
        <translation>Histogramme des poids</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Near zero</source>
        <translation>Proches de zéro</translation>
    </message>
    <message>
        <source>Share of the weights below a hundredth of the largest</source>
        <translation>Part des poids inférieurs à un centième du plus grand</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Examen du modèle…</translation>
    </message>
    <message>
        <source>Its weights are being counted.</source>
        <translation>Ses poids sont en cours de comptage.</translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation>Ce modèle n’a pas de poids</translation>
    </message>
    <message>
        <source>It counts the ratings of each film and learns nothing else.</source>
        <translation>Il compte les notes de chaque film et n’apprend rien d’autre.</translation>
    </message>
    <message>
        <source>%1: bars from four standard deviations below the mean to four above it, the outermost with all that lies beyond; %2 of the numbers are below a hundredth of the largest.</source>
        <translation>%1&#xa0;: barres de quatre écarts types sous la moyenne à quatre au-dessus, les extrêmes incluant tout ce qui dépasse&#x202f;; %2 des valeurs sont inférieures à un centième de la plus grande.</translation>
    </message>
</context>
<context>
    <name>autorec::WhatIfBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Make it your rating. Edit › Undo takes it back.</source>
        <translation>En faire votre note. Édition › Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Go back to the list of your real ratings (Esc)</source>
        <translation>Revenir à la liste de vos notes réelles (Échap)</translation>
    </message>
    <message>
        <source>What if you had %1? Moved compares with your real list.</source>
        <translation>Et si vous aviez %1&#x202f;? «&#xa0;Évolution&#xa0;» compare à votre liste réelle.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between suppositions</comment>
        <translation>, et </translation>
    </message>
    <message>
        <source>given %1 to %2 instead of %3</source>
        <translation>mis %1 à «&#xa0;%2&#xa0;» au lieu de %3</translation>
    </message>
    <message>
        <source>not rated %1, to which you gave %2</source>
        <translation>laissé «&#xa0;%1&#xa0;» sans note, au lieu de %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Rating(s)</source>
        <translation>
            <numerusform>Modification de %Ln note</numerusform>
            <numerusform>Modification de %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WhyPanel</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Your ratings, as reasons</source>
        <translation>Vos notes, comme raisons</translation>
    </message>
    <message>
        <source>See the list without this rating (Delete)</source>
        <translation>Voir la liste sans cette note (Suppr)</translation>
    </message>
    <message>
        <source>Why %1? Change the stars of a reason, or leave it out, to see what the list would be.</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;»&#x202f;? Changez les étoiles d’une raison, ou retirez-la, pour voir ce que serait la liste.</translation>
    </message>
    <message>
        <source>Select a film in the list to see why it is there.</source>
        <translation>Sélectionnez un film de la liste pour voir pourquoi il y est.</translation>
    </message>
</context>
<context>
    <name>autorec::YearRange</name>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Films without a known year are shown only while all years are</source>
        <translation>Les films d’année inconnue ne s’affichent que lorsque toutes les années sont affichées</translation>
    </message>
</context>
<context>
    <name>genre</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventure</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Children&apos;s</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comédie</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Policier</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documentaire</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drame</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantastique</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horreur</translation>
    </message>
    <message>
        <source>IMAX</source>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>Comédie musicale</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystère</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romance</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Science-fiction</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Guerre</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Western</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore movie recommendations made by autoencoders.</source>
        <translation>Explorer des recommandations de films faites par des auto-encodeurs.</translation>
    </message>
    <message>
        <source>Keep ratings, runs and models in &lt;folder&gt;.</source>
        <translation>Conserver notes, exécutions et modèles dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>What to open: a data set (a file, a folder, or &quot;demo&quot;) or a model file.</source>
        <translation>Ce qu’il faut ouvrir&#xa0;: un jeu de données (un fichier, un dossier ou «&#xa0;demo&#xa0;») ou un fichier de modèle.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20, 10 and 20 sigmoid units over raw ratings, one person at a time; its authors&apos; weight decay of 0.5 leaves nothing to learn and is 0 here</source>
        <translation>20, 10 et 20 unités sigmoïdes sur des notes brutes, une personne à la fois&#x202f;; le weight decay de 0,5 de ses auteurs ne laisse rien à apprendre et vaut 0 ici</translation>
    </message>
    <message>
        <source>A denoising autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>Un auto-encodeur débruiteur à vraisemblance multinomiale (Liang et al. 2018)</translation>
    </message>
    <message>
        <source>A rating of a movie with n ratings weighs n ⁄ (n + this) in the loss; 0 weighs all alike</source>
        <translation>Une note d’un film qui a n notes pèse n ⁄ (n + cette valeur) dans la perte&#x202f;; à 0, toutes pèsent autant</translation>
    </message>
    <message>
        <source>A variational autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>Un auto-encodeur variationnel à vraisemblance multinomiale (Liang et al. 2018)</translation>
    </message>
    <message>
        <source>A weight from every movie to every other, in closed form (Steck 2019); seconds, and hard to beat</source>
        <translation>Un poids de chaque film vers chaque autre, en forme close (Steck 2019)&#x202f;; quelques secondes, et difficile à battre</translation>
    </message>
    <message>
        <source>A weighted mean of predicted stars, or a weighted sum of reciprocal ranks</source>
        <translation>Une moyenne pondérée des étoiles prédites, ou une somme pondérée des inverses des rangs</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Added to the diagonal of the movies&apos; co-occurrences; larger sets want more</source>
        <translation>Ajouté à la diagonale des cooccurrences des films&#x202f;; les grands jeux en demandent plus</translation>
    </message>
    <message>
        <source>Annealing steps</source>
        <translation>Étapes d’annealing</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <translation>Auto-encodeurs</translation>
    </message>
    <message>
        <source>BPR-MF</source>
        <translation>BPR-MF</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Modèles de référence</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de batch</translation>
    </message>
    <message>
        <source>Bias shrinkage</source>
        <translation>Rétrécissement des biais</translation>
    </message>
    <message>
        <source>Biased MF</source>
        <translation>MF avec biais</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Combinaison</translation>
    </message>
    <message>
        <source>Centring</source>
        <translation>Centrage</translation>
    </message>
    <message>
        <source>Confidence weighting</source>
        <translation>Pondération de confiance</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Deep AutoRec</source>
        <translation>Deep AutoRec</translation>
    </message>
    <message>
        <source>Deep autoencoder</source>
        <translation>Auto-encodeur profond</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Démographie</translation>
    </message>
    <message>
        <source>Denoising AutoRec</source>
        <translation>Denoising AutoRec</translation>
    </message>
    <message>
        <source>Dense re-feeding</source>
        <translation>Dense re-feeding</translation>
    </message>
    <message>
        <source>Divide each person&apos;s ratings by how much they vary</source>
        <translation>Diviser les notes de chaque personne par leur dispersion</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout place</source>
        <translation>Place du dropout</translation>
    </message>
    <message>
        <source>EASE</source>
        <translation>EASE</translation>
    </message>
    <message>
        <source>EASE that is kept from leaning on a movie to foretell itself (Steck 2020)</source>
        <translation>EASE empêché de s’appuyer sur un film pour le prédire lui-même (Steck 2020)</translation>
    </message>
    <message>
        <source>EDLAE</source>
        <translation>EDLAE</translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation>Couches de l’encodeur</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Ensembles</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Epochs between two falls (step), or without a better loss before one (plateau)</source>
        <translation>Époques entre deux baisses (step), ou sans meilleure perte avant une baisse (plateau)</translation>
    </message>
    <message>
        <source>Everybody gets the most-rated movies; what any recommender must beat at ranking</source>
        <translation>Tout le monde reçoit les films les plus notés&#x202f;; ce que tout système de recommandation doit battre en classement</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>Five hidden layers down to 64 and up again over raw ratings, made for the Netflix Prize&apos;s</source>
        <translation>Cinq couches cachées, descendant à 64 puis remontant, sur des notes brutes&#x202f;; conçu pour celles du Netflix Prize</translation>
    </message>
    <message>
        <source>Fold-in ridge</source>
        <translation>Ridge de fold-in</translation>
    </message>
    <message>
        <source>Frequency exponent (ν)</source>
        <translation>Exposant de fréquence (ν)</translation>
    </message>
    <message>
        <source>Gaussian units between encoder and decoder</source>
        <translation>Unités gaussiennes entre l’encodeur et le décodeur</translation>
    </message>
    <message>
        <source>Hidden dropout</source>
        <translation>Dropout des couches cachées</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>How cautiously genres and decade speak for movies that nobody has rated</source>
        <translation>La prudence avec laquelle genres et décennie plaident pour les films que personne n’a notés</translation>
    </message>
    <message>
        <source>How much harder those with many ratings are pulled; 0 pulls all alike</source>
        <translation>À quel point ceux qui ont beaucoup de notes sont tirés davantage&#x202f;; à 0, tous le sont autant</translation>
    </message>
    <message>
        <source>How the learning rate falls: never, every few epochs, or when the loss stops falling</source>
        <translation>Comment le taux d’apprentissage baisse&#xa0;: jamais, toutes les n époques, ou quand la perte cesse de baisser</translation>
    </message>
    <message>
        <source>How weights move against the gradient</source>
        <translation>Comment les poids se déplacent à l’opposé du gradient</translation>
    </message>
    <message>
        <source>How weights move against the gradient; lbfgs takes all ratings at once, the others mini-batches</source>
        <translation>Comment les poids se déplacent à l’opposé du gradient&#x202f;; lbfgs prend toutes les notes à la fois, les autres des mini-batches</translation>
    </message>
    <message>
        <source>I-AutoRec</source>
        <translation>I-AutoRec</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout d’entrée</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Bruit d’entrée</translation>
    </message>
    <message>
        <source>Iterations of lbfgs in an epoch; its memory starts afresh with each</source>
        <translation>Itérations de lbfgs par époque&#x202f;; sa mémoire repart de zéro à chacune</translation>
    </message>
    <message>
        <source>Kernel dimensions</source>
        <translation>Dimensions du noyau</translation>
    </message>
    <message>
        <source>Kernel penalty (λs)</source>
        <translation>Pénalité du noyau (λs)</translation>
    </message>
    <message>
        <source>L-BFGS iterations</source>
        <translation>Itérations L-BFGS</translation>
    </message>
    <message>
        <source>Latent units</source>
        <translation>Unités latentes</translation>
    </message>
    <message>
        <source>Learn what age, gender and occupation suggest, for people without ratings; only where the data tell them</source>
        <translation>Apprend ce que suggèrent l’âge, le sexe et la profession, pour les personnes sans notes&#x202f;; seulement si les données les indiquent</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learns to restore ratings from corrupted ones: some hidden, or with Gaussian noise</source>
        <translation>Apprend à reconstituer des notes altérées&#xa0;: certaines masquées, ou avec un bruit gaussien</translation>
    </message>
    <message>
        <source>Length of each user&apos;s and movie&apos;s vector</source>
        <translation>Longueur du vecteur de chaque utilisateur et de chaque film</translation>
    </message>
    <message>
        <source>Length of the vectors whose distance decides how strongly two units connect</source>
        <translation>Longueur des vecteurs dont la distance décide de la force du lien entre deux unités</translation>
    </message>
    <message>
        <source>Liked from stars</source>
        <translation>Aimé à partir de (étoiles)</translation>
    </message>
    <message>
        <source>Loss from stars</source>
        <translation>Perte à partir de (étoiles)</translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation>Factorisation matricielle</translation>
    </message>
    <message>
        <source>Mean rating plus user and movie biases; what any recommender must beat at stars</source>
        <translation>Note moyenne plus biais des utilisateurs et des films&#x202f;; ce que tout système de recommandation doit battre en étoiles</translation>
    </message>
    <message>
        <source>Megabytes for the square matrix of movies; of more movies than it holds the most-rated are taken</source>
        <translation>Mégaoctets pour la matrice carrée des films&#x202f;; s’il y en a plus qu’elle n’en contient, les plus notés sont pris</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Memory for weights</source>
        <translation>Mémoire pour les poids</translation>
    </message>
    <message>
        <source>Metadata ridge</source>
        <translation>Ridge de métadonnées</translation>
    </message>
    <message>
        <source>Models of ranks</source>
        <translation>Modèles pour les rangs</translation>
    </message>
    <message>
        <source>Models of stars</source>
        <translation>Modèles pour les étoiles</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Most passes over the training ratings</source>
        <translation>Nombre maximal de passages sur les notes d’entraînement</translation>
    </message>
    <message>
        <source>Mult-DAE</source>
        <translation>Mult-DAE</translation>
    </message>
    <message>
        <source>Mult-VAE</source>
        <translation>Mult-VAE</translation>
    </message>
    <message>
        <source>Netflix autoencoder</source>
        <translation>Auto-encodeur Netflix</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Nouvelles personnes</translation>
    </message>
    <message>
        <source>Once the epoch is chosen, train anew on all training ratings for as many epochs</source>
        <translation>Une fois l’époque choisie, réentraîner sur toutes les notes d’entraînement pendant autant d’époques</translation>
    </message>
    <message>
        <source>One hidden layer over a movie&apos;s ratings (Sedhain et al. 2015); the more exact in stars</source>
        <translation>Une couche cachée sur les notes d’un film (Sedhain et al. 2015)&#x202f;; le plus précis en étoiles</translation>
    </message>
    <message>
        <source>One hidden layer over a person&apos;s ratings (Sedhain et al. 2015); the fastest for new people</source>
        <translation>Une couche cachée sur les notes d’une personne (Sedhain et al. 2015)&#x202f;; le plus rapide pour les nouvelles personnes</translation>
    </message>
    <message>
        <source>Only ratings of at least these stars are in the loss; 0 takes all</source>
        <translation>Seules les notes d’au moins ce nombre d’étoiles entrent dans la perte&#x202f;; 0 les prend toutes</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>Activation de sortie</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Penalty (L2, lbfgs)</source>
        <translation>Pénalité (L2, lbfgs)</translation>
    </message>
    <message>
        <source>People in a mini-batch</source>
        <translation>Personnes par mini-batch</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting</source>
        <translation>Tire chaque poids vers zéro, contre le surapprentissage</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting; lbfgs takes the penalty instead</source>
        <translation>Tire chaque poids vers zéro, contre le surapprentissage&#x202f;; lbfgs utilise la pénalité à la place</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero</source>
        <translation>Tire les vecteurs vers zéro</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero in training</source>
        <translation>Tire les vecteurs vers zéro pendant l’entraînement</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Ranks by vectors solved for in turn from who chose what (Hu et al. 2008, Rendle et al. 2022)</source>
        <translation>Classe par des vecteurs calculés en alternance d’après qui a choisi quoi (Hu et al. 2008, Rendle et al. 2022)</translation>
    </message>
    <message>
        <source>Ranks by vectors that put what was chosen above what was not (Rendle et al. 2009)</source>
        <translation>Classe par des vecteurs qui placent ce qui a été choisi au-dessus du reste (Rendle et al. 2009)</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ratings of at least these stars count as liked; 0 takes every rating, whatever its stars</source>
        <translation>Les notes d’au moins ce nombre d’étoiles comptent comme aimé&#x202f;; 0 prend toutes les notes, quelles que soient leurs étoiles</translation>
    </message>
    <message>
        <source>Ratings&apos; worth of doubt about each user&apos;s and movie&apos;s bias</source>
        <translation>Doute sur le biais de chaque utilisateur et de chaque film, exprimé en nombre de notes</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Réentraînement</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Régularisation</translation>
    </message>
    <message>
        <source>Regularisation (λ)</source>
        <translation>Régularisation (λ)</translation>
    </message>
    <message>
        <source>Reproduced systems</source>
        <translation>Systèmes reproduits</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows in a mini-batch; lbfgs ignores it</source>
        <translation>Lignes par mini-batch&#x202f;; lbfgs l’ignore</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Schedule epochs</source>
        <translation>Époques de planification</translation>
    </message>
    <message>
        <source>Schedule factor</source>
        <translation>Facteur de planification</translation>
    </message>
    <message>
        <source>Several models that speak with one voice, weighted by how they do on a validation part</source>
        <translation>Plusieurs modèles qui parlent d’une seule voix, pondérés par leurs résultats sur une partie de validation</translation>
    </message>
    <message>
        <source>Share of a hidden layer&apos;s units switched off in training</source>
        <translation>Part des unités d’une couche cachée désactivées pendant l’entraînement</translation>
    </message>
    <message>
        <source>Share of a person&apos;s movies that each must be told without</source>
        <translation>Part des films d’une personne sans lesquels chacun doit être prédit</translation>
    </message>
    <message>
        <source>Share of the last step that sgd keeps; the others ignore it</source>
        <translation>Part du dernier pas que sgd conserve&#x202f;; les autres l’ignorent</translation>
    </message>
    <message>
        <source>Share of the ratings hidden from the input in training, so that short profiles are familiar</source>
        <translation>Part des notes masquées à l’entrée pendant l’entraînement, pour que les profils courts soient familiers</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the weights are fitted; the members are then trained again on all</source>
        <translation>Part des notes d’entraînement sur laquelle les poids sont ajustés&#x202f;; les membres sont ensuite réentraînés sur toutes</translation>
    </message>
    <message>
        <source>Share of the training ratings set aside to choose the epoch; 0 keeps the last epoch</source>
        <translation>Part des notes d’entraînement réservée au choix de l’époque&#x202f;; 0 garde la dernière époque</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden in training</source>
        <translation>Part de ce que quelqu’un a aimé qui est masquée pendant l’entraînement</translation>
    </message>
    <message>
        <source>Six hidden layers with tied weights and dense re-feeding (Kuchaiev and Ginsburg 2017)</source>
        <translation>Six couches cachées avec poids liés et dense re-feeding (Kuchaiev et Ginsburg 2017)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps</source>
        <translation>Taille des pas de l’optimiseur</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; lbfgs finds its own</source>
        <translation>Taille des pas de l’optimiseur&#x202f;; lbfgs trouve la sienne</translation>
    </message>
    <message>
        <source>Size of the steps</source>
        <translation>Taille des pas</translation>
    </message>
    <message>
        <source>SparseFC</source>
        <translation>SparseFC</translation>
    </message>
    <message>
        <source>Stacked autoencoder</source>
        <translation>Auto-encodeur empilé</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the input in training, in stars</source>
        <translation>Écart type du bruit gaussien sur l’entrée pendant l’entraînement, en étoiles</translation>
    </message>
    <message>
        <source>Stars as biases and the product of two vectors (Koren et al. 2009)</source>
        <translation>Étoiles vues comme des biais et le produit de deux vecteurs (Koren et al. 2009)</translation>
    </message>
    <message>
        <source>Steps after each mini-batch in which the network learns to repeat its own full output</source>
        <translation>Étapes après chaque mini-batch où le réseau apprend à reproduire sa propre sortie complète</translation>
    </message>
    <message>
        <source>Steps in which β rises from 0</source>
        <translation>Étapes pendant lesquelles β croît à partir de 0</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better validation result; 0 never stops early</source>
        <translation>Arrêter après ce nombre d’époques sans meilleur résultat de validation&#x202f;; 0 n’arrête jamais tôt</translation>
    </message>
    <message>
        <source>Takes all ratings at once</source>
        <translation>Prend toutes les notes à la fois</translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights; the hidden layers must read the same both ways</source>
        <translation>Le décodeur utilise les poids de l’encodeur&#x202f;; les couches cachées doivent se lire pareil dans les deux sens</translation>
    </message>
    <message>
        <source>Three hidden layers over a person&apos;s ratings, narrowing from 512 to 64</source>
        <translation>Trois couches cachées sur les notes d’une personne, se rétrécissant de 512 à 64</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Poids liés</translation>
    </message>
    <message>
        <source>Two hidden layers whose units connect where their vectors lie close (Muller et al. 2018)</source>
        <translation>Deux couches cachées dont les unités se connectent là où leurs vecteurs sont proches (Muller et al. 2018)</translation>
    </message>
    <message>
        <source>U-AutoRec</source>
        <translation>U-AutoRec</translation>
    </message>
    <message>
        <source>Units of each encoder layer; the decoder mirrors them</source>
        <translation>Unités de chaque couche de l’encodeur&#x202f;; le décodeur les reflète</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input side to the output side</source>
        <translation>Unités de chaque couche cachée, du côté de l’entrée à celui de la sortie</translation>
    </message>
    <message>
        <source>User normalisation</source>
        <translation>Normalisation par utilisateur</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Weight decay (L2)</source>
        <translation>Weight decay (L2)</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence, once it has risen; large sets want less, such as 0.2</source>
        <translation>Poids de la divergence des unités latentes, une fois qu’il a fini de croître&#x202f;; les grands jeux en demandent moins, par exemple 0,2</translation>
    </message>
    <message>
        <source>Weight of the unseen (α)</source>
        <translation>Poids du non-vu (α)</translation>
    </message>
    <message>
        <source>Weight penalty (λ₂)</source>
        <translation>Pénalité des poids (λ₂)</translation>
    </message>
    <message>
        <source>What a movie that somebody has not chosen counts, where one that they chose counts 1</source>
        <translation>Ce que compte un film que quelqu’un n’a pas choisi, quand un film choisi compte 1</translation>
    </message>
    <message>
        <source>What goes through the network at a time: a movie&apos;s ratings or a person&apos;s</source>
        <translation>Ce qui passe à la fois dans le réseau&#xa0;: les notes d’un film ou d’une personne</translation>
    </message>
    <message>
        <source>What is subtracted from the ratings: nothing, the mean, or the mean with user and movie biases</source>
        <translation>Ce qui est soustrait des notes&#xa0;: rien, la moyenne, ou la moyenne avec les biais des utilisateurs et des films</translation>
    </message>
    <message>
        <source>What is trained and blended where ranks are</source>
        <translation>Ce qui est entraîné et combiné pour les rangs</translation>
    </message>
    <message>
        <source>What is trained and blended where stars are; -2 begins from other random weights</source>
        <translation>Ce qui est entraîné et combiné pour les étoiles&#x202f;; -2 part d’autres poids aléatoires</translation>
    </message>
    <message>
        <source>What the hidden units do with their sums</source>
        <translation>Ce que les unités cachées font de leurs sommes</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by when it falls</source>
        <translation>Ce par quoi le taux d’apprentissage est multiplié quand il baisse</translation>
    </message>
    <message>
        <source>What the output units do with their sums</source>
        <translation>Ce que les unités de sortie font de leurs sommes</translation>
    </message>
    <message>
        <source>Which hidden layers the dropout is in; last is the late encoder</source>
        <translation>Les couches cachées où agit le dropout&#x202f;; last désigne la fin de l’encodeur</translation>
    </message>
    <message>
        <source>Without ratings</source>
        <translation>Sans notes</translation>
    </message>
    <message>
        <source>iALS</source>
        <translation>iALS</translation>
    </message>
    <message>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <source>λ where the cost is ½ Σ error² + ½ λ Σ weight², as papers on AutoRec write it</source>
        <translation>λ pour le coût ½ Σ erreur² + ½ λ Σ poids², comme l’écrivent les articles sur AutoRec</translation>
    </message>
    <message>
        <source>λs of the same: the larger, the fewer connections remain</source>
        <translation>λs du même coût&#xa0;: plus il est grand, moins il reste de connexions</translation>
    </message>
    <message>
        <source>λ₂ where the cost is ½ Σ error² + ½ λ₂ Σ weight² + ½ λs Σ kernel²</source>
        <translation>λ₂ pour le coût ½ Σ erreur² + ½ λ₂ Σ poids² + ½ λs Σ noyau²</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>une liste de nombres entiers</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>un interrupteur</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>A linear autoencoder with one hidden layer, for catalogues of any size (Vančura et al. 2022)</source>
        <translation>Un auto-encodeur linéaire à une couche cachée, pour des catalogues de toute taille (Vančura et al. 2022)</translation>
    </message>
    <message>
        <source>Adds up a movie&apos;s similarities to the liked movies, from who liked both (Sarwar et al. 2001)</source>
        <translation>Additionne les ressemblances d’un film avec chacun de ceux que quelqu’un a aimés, d’après qui a aimé les deux (Sarwar et al. 2001)</translation>
    </message>
    <message>
        <source>Train four settings for one epoch and continue with the best on the validation part: the input is stars or centred stars, the penalty as given, doubled or a third</source>
        <translation>Une époque pour chacun de quatre réglages, le meilleur sur la partie de validation continue&#xa0;: sont lues les étoiles ou ce qu’en laisse le centrage, la pénalité est celle indiquée, son double ou son tiers</translation>
    </message>
    <message>
        <source>Bayesian MF</source>
        <translation>Bayesian MF</translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation>Burn-in</translation>
    </message>
    <message>
        <source>Choose how personal</source>
        <translation>Choisir le degré de personnalisation</translation>
    </message>
    <message>
        <source>Choose setting</source>
        <translation>Choisir le réglage</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>Divides a film&apos;s score by its number of ratings to this power; more brings lesser-known films</source>
        <translation>Divise le score d’un film par son nombre de notes élevé à cette puissance&#x202f;; une valeur plus grande amène des films moins connus</translation>
    </message>
    <message>
        <source>EASE that also uses stars: disliking a movie lowers the scores of similar movies</source>
        <translation>EASE qui connaît aussi les étoiles&#xa0;: ce que quelqu’un n’a pas aimé compte contre les films semblables</translation>
    </message>
    <message>
        <source>ELSA</source>
        <translation>ELSA</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>First samples left out of the mean; never more than half</source>
        <translation>Premiers échantillons exclus de la moyenne&#x202f;; jamais plus de la moitié</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>How cautiously the model learns from how many stars they gave; larger sets want more</source>
        <translation>Avec quelle prudence le modèle apprend du nombre d’étoiles que les gens ont données&#x202f;; les grands jeux en demandent plus</translation>
    </message>
    <message>
        <source>How cautiously the model learns from which movies people have rated; larger sets want more</source>
        <translation>Avec quelle prudence le modèle apprend des films que les gens ont notés&#x202f;; les grands jeux en demandent plus</translation>
    </message>
    <message>
        <source>How much a star above a person&apos;s mean counts beside having seen a movie; more finds movies that people like rather than movies that they watch</source>
        <translation>Ce que compte une étoile au-dessus de la moyenne d’une personne par rapport au fait d’avoir vu un film&#x202f;; une valeur plus grande trouve des films que les gens aiment plutôt que des films qu’ils regardent</translation>
    </message>
    <message>
        <source>How much a film&apos;s average rating counts</source>
        <translation>Ce que compte le fait que tout le monde donne à un film plus d’étoiles qu’à d’autres</translation>
    </message>
    <message>
        <source>How much the genres that a person likes count beside the films that they like</source>
        <translation>Ce que comptent les genres qu’une personne aime par rapport aux films qu’elle aime</translation>
    </message>
    <message>
        <source>How strongly a new person&apos;s model is drawn towards the average user&apos;s; 0 goes by how the models of the users vary</source>
        <translation>À quel point le modèle d’une nouvelle personne est tiré vers celui de l’utilisateur moyen&#x202f;; 0 se règle sur la variation des modèles des utilisateurs</translation>
    </message>
    <message>
        <source>ItemKNN</source>
        <translation>ItemKNN</translation>
    </message>
    <message>
        <source>Length of each movie&apos;s vector</source>
        <translation>Longueur du vecteur de chaque film</translation>
    </message>
    <message>
        <source>Liked ratings</source>
        <translation>Notes comptées comme aimé</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Ranks by what people with similar taste watch and like, and predicts stars</source>
        <translation>Des listes de ce que regardent et aiment les personnes de mêmes goûts, avec les étoiles prédites à côté</translation>
    </message>
    <message>
        <source>Model of stars</source>
        <translation>Modèle pour les étoiles</translation>
    </message>
    <message>
        <source>Multiply answers by the share, at most 1, that predicts the validation part best; only with centring biases</source>
        <translation>Multiplier les réponses par la part, au plus 1, qui prédit le mieux la partie de validation&#x202f;; seulement avec le centrage biases</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>People&apos;s worth of doubt about each similarity; more trusts well-known movies more</source>
        <translation>Doute sur chaque ressemblance, exprimé en nombre de personnes&#x202f;; une valeur plus grande fait davantage confiance aux films connus</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>Exposant de popularité</translation>
    </message>
    <message>
        <source>Profiles of any length</source>
        <translation>Profils de toute longueur</translation>
    </message>
    <message>
        <source>Ratings&apos; worth by which everybody&apos;s mean pulls a person&apos;s</source>
        <translation>À quel point la moyenne de tous attire celle d’une personne, exprimé en nombre de notes</translation>
    </message>
    <message>
        <source>Reads stars</source>
        <translation>Lit les étoiles</translation>
    </message>
    <message>
        <source>Regularisation of stars</source>
        <translation>Régularisation des étoiles</translation>
    </message>
    <message>
        <source>Regularisation of what was seen</source>
        <translation>Régularisation de ce qui a été vu</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples drawn; predictions are their mean</source>
        <translation>Échantillons tirés&#x202f;; les prédictions en sont la moyenne</translation>
    </message>
    <message>
        <source>Share of people in each epoch whose profile is cut to a random length instead of by the input dropout; higher values serve newcomers better and people with many ratings worse</source>
        <translation>Part des personnes d’une époque dont un nombre quelconque de films est gardé, peu aussi souvent que beaucoup, à la place du dropout d’entrée&#x202f;; une valeur plus grande sert mieux les nouveaux venus et moins bien les personnes qui ont beaucoup de notes</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the mean of the samples is measured; then all ratings are sampled anew. 0 measures nothing and samples once</source>
        <translation>Part des notes d’entraînement sur laquelle la moyenne des échantillons est évaluée&#x202f;; ensuite, de nouveaux échantillons sont tirés avec toutes les notes. 0 n’évalue rien et ne tire qu’une fois</translation>
    </message>
    <message>
        <source>Shrink to biases</source>
        <translation>Rétrécir vers les biais</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Rétrécissement</translation>
    </message>
    <message>
        <source>Shrinkage of means</source>
        <translation>Rétrécissement des moyennes</translation>
    </message>
    <message>
        <source>Signed EASE</source>
        <translation>Signed EASE</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Predicts stars by the mean of many sampled factor models that also use who rated what (Salakhutdinov and Mnih 2008, Simm et al. 2017)</source>
        <translation>Étoiles vues comme la moyenne de nombreux modèles à facteurs échantillonnés, qui savent qui a noté quoi (Salakhutdinov et Mnih 2008, Simm et al. 2017)</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goûts</translation>
    </message>
    <message>
        <source>How many of the most similar movies count for each movie</source>
        <translation>Le nombre de films les plus semblables que chaque film écoute</translation>
    </message>
    <message>
        <source>The network reads stars as they are and answers with what centring leaves of them, so that it sees who rated what</source>
        <translation>Le réseau lit les étoiles telles quelles et répond par ce qu’en laisse le centrage, si bien qu’il voit qui a noté quoi</translation>
    </message>
    <message>
        <source>Ratings that count as liked: all, as published, or those above the person&apos;s mean; a rating below it counts less, and nothing from one star below</source>
        <translation>Les notes présentées aux modèles comme aimé&#xa0;: toutes, comme publié&#x202f;; ou celles au-dessus de la moyenne de la personne et, moins fortement, celles en dessous, plus rien à partir d’une étoile en dessous</translation>
    </message>
    <message>
        <source>Weight of genres</source>
        <translation>Poids des genres</translation>
    </message>
    <message>
        <source>Weight of quality</source>
        <translation>Poids de la qualité</translation>
    </message>
    <message>
        <source>Weight of stars</source>
        <translation>Poids des étoiles</translation>
    </message>
    <message>
        <source>What predicts the stars that are shown beside the list</source>
        <translation>Ce qui prédit les étoiles affichées à côté de la liste</translation>
    </message>
    <message>
        <source>What vectors are expected to follow from: who rated what, age, gender and occupation, genres and decade</source>
        <translation>Ce dont les vecteurs sont censés découler&#xa0;: qui a noté quoi, âge, sexe et profession, genres et décennie</translation>
    </message>
    <message>
        <source>Number of strongest directions to which who rated what is reduced</source>
        <translation>Qui a noté quoi est réduit à ce nombre de directions les plus fortes</translation>
    </message>
    <message>
        <source>Fading of disliked films</source>
        <translation>Déclin de ce qui a déplu</translation>
    </message>
    <message>
        <source>A film rated this many stars below the person&apos;s mean no longer counts as seen; lower values keep disliked films from raising similar ones</source>
        <translation>Nombre d’étoiles sous la moyenne d’une personne à partir duquel avoir vu un film ne compte plus&#x202f;; moins empêche ce qui a déplu de faire monter quoi que ce soit, plus en dit davantage sur ce que les gens regardent</translation>
    </message>
    <message>
        <source>A variational autoencoder whose prior follows its encoder (Shenbin et al. 2020)</source>
        <translation>Un auto-encodeur variationnel dont la loi a priori suit l’encodeur (Shenbin et al. 2020)</translation>
    </message>
    <message>
        <source>Dense layers of the encoder, each added to all layers before it; 5 as published</source>
        <translation>Couches denses de l’encodeur, chacune ajoutée à toutes les précédentes&#xa0;; 5 dans la publication</translation>
    </message>
    <message>
        <source>Encoder epochs</source>
        <translation>Époques de l’encodeur</translation>
    </message>
    <message>
        <source>Encoder units</source>
        <translation>Unités de l’encodeur</translation>
    </message>
    <message>
        <source>Hold out some ratings of each person and choose the next three settings: the most personal lists that find liked films as well as plain lists do</source>
        <translation>Mettre de côté quelques notes de chaque personne et choisir les trois valeurs suivantes&#xa0;: les listes les plus personnelles qui trouvent ce que les gens aiment aussi bien que les listes ordinaires</translation>
    </message>
    <message>
        <source>How ratings come about: gaussian takes stars as numbers with normal noise; ordered-probit learns how far apart the steps of the scale are and takes stars as the step that a hidden opinion falls into</source>
        <translation>Comment naissent les notes&#xa0;: gaussian prend les étoiles pour des nombres avec un bruit normal&#xa0;; ordered-probit apprend l’écart entre les degrés de l’échelle et prend les étoiles pour le degré où tombe une opinion cachée</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Passes over the ratings that train the encoder before each pass that trains the decoder; together they are one epoch</source>
        <translation>Passages sur les notes qui entraînent l’encodeur avant chaque passage qui entraîne le décodeur&#xa0;; ensemble, ils forment une époque</translation>
    </message>
    <message>
        <source>RecVAE</source>
        <translation>RecVAE</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden while the encoder is trained</source>
        <translation>Part de ce que quelqu’un a aimé qui est masquée pendant l’entraînement de l’encodeur</translation>
    </message>
    <message>
        <source>The same for people with at most fifteen ratings; beyond, the weight falls with their number</source>
        <translation>De même pour les personnes ayant au plus quinze notes&#xa0;; au-delà, le poids diminue avec leur nombre</translation>
    </message>
    <message>
        <source>Units of each dense layer of the encoder</source>
        <translation>Unités de chaque couche dense de l’encodeur</translation>
    </message>
    <message>
        <source>Weight of genres for newcomers</source>
        <translation>Poids des genres pour les nouveaux venus</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence for each movie that somebody liked</source>
        <translation>Poids de la divergence des unités latentes pour chaque film que quelqu’un a aimé</translation>
    </message>
    <message>
        <source>γ</source>
        <translation>γ</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>1 … 9, 0</source>
        <translation>1 … 9, 0</translation>
    </message>
    <message>
        <source>Give the selected film ½ … 4½, 5 stars</source>
        <translation>Donner ½ … 4½, 5 étoiles au film sélectionné</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Suppr, Retour arrière</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Put the film on the watchlist, or take it off</source>
        <translation>Ajouter le film à la liste à voir, ou l’en retirer</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Leave the film out of lists, or let it in again</source>
        <translation>Exclure le film des listes, ou l’y réadmettre</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <translation>Bas, Entrée</translation>
    </message>
    <message>
        <source>From the search to the first film found</source>
        <translation>De la recherche au premier film trouvé</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Ouvrir un jeu de données</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Why the film is in the list, and what if</source>
        <translation>Pourquoi le film est dans la liste, et autres hypothèses</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>End a what-if</source>
        <translation>Quitter une hypothèse</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modèles côte à côte</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+G</source>
        <translation>Ctrl+T, Ctrl+G</translation>
    </message>
    <message>
        <source>Show the films as a table, as cards</source>
        <translation>Afficher les films en tableau, en cartes</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Train it earlier or later in the queue</source>
        <translation>L’entraîner plus tôt ou plus tard dans la file</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
</context>
</TS>
