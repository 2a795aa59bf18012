<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DurationText</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovieLensSets</name>
    <message>
        <source>%1 comes from GroupLens Research at the University of Minnesota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for research and private use. Commercial use needs the permission of GroupLens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be passed on under the same terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must not be passed on to others; they may download it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may suggest that the University of Minnesota or GroupLens endorses your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warranty. The README in the archive holds the full terms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early (no better epoch came)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped (the loss grew without bound)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the held-out %1 of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest %1 of the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out ratings of each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the held-out %1 of the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratings of the test file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data set&apos;s own test ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on all ratings; nothing was held out, so there is nothing to measure it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (default %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, without epochs of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 of %3 epochs; best epoch %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainEstimate</name>
    <message>
        <source>Trains on about %1 ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has about %1 weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs about %1 of memory, and only %2 are free. Choose fewer hidden units, another optimiser than lbfgs, or less data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about %1 of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, going by an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes shows after the first epochs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec</name>
    <message>
        <source>Import %1 Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out of Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 into Lists Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back the Rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on the Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AutoRec Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore movie recommendations made by autoencoders.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.&lt;br&gt;&lt;br&gt;Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back Profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to Profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as Not Seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::AcquaintanceView</name>
    <message>
        <source>%1, the model in use, would have missed your ratings by %2 stars. Guessing each film&apos;s average misses by %3, guessing your own average by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave-one-out, root mean square errors: each of your %1 was predicted from the others, by a model that was trained without you. Mean absolute errors: %2, %3 and %4 stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the model in use, would have placed a film that you like above %2 of the films that you have not rated. In the order of popularity it stands above %3, in any order above 50%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave-one-out, mean percentile: each of the films that you gave your average or more (%1) was placed from your other ratings, by a model that was trained without you. This model ranks and says no stars, so that there is no error in stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings left out and predicted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving out each of your ratings and predicting it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ColumnEditor</name>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest rating of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are brought to five stars: of ten, they are halved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highest rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which columns are user, movie and rating.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ComparedColumn</name>
    <message>
        <source>List of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this model in use: it changes places with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film fits. Choose more genres or years above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nothing held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · hits: %2 of %3 held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ComparedListModel</name>
    <message>
        <source>How much higher or lower than in the first list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark for each other list, filled where the film stands in it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted stars, or a bar for models that only order films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs. 1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 predicted stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no other list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the built-in demo, or a file or folder of ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real ratings to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of ratings at each step of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long tail: ratings of each movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies, most rated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::DatasetFacts</name>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 stars, in steps of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of all users × rated movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed, %2 rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list to a CSV file (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose more genres or years above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of user %1, from their %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list, from your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made by %2 · learned from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the selected film is in the list, and what if you had rated otherwise (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of two to four models side by side (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your picks changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first list, from what you picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list, from your %1 and what you picked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::DownloadPanel</name>
    <message>
        <source>MovieLens sets to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieLens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 users, %3 movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has come is kept; the download goes on from there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was downloaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its terms of use are shown first; nothing is downloaded before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 ratings, about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Publications that use it name:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;agree: download</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::Downloader</name>
    <message>
        <source>%1 has no file %2. It may have been moved; look at the server&apos;s web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused to send the file: it answered with status %2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that you are connected to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take connections. Check the address and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped sending. What has come is kept: start the download again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke. What has come is kept: start the download again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was downloaded. Check the clock of this computer and who runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to an address without encryption, so nothing was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads round in circles. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download from %1 failed: %2. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Free some space and start the download again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that came from %1 is damaged: its checksum is wrong. It was thrown away; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent something else than the archive, perhaps a page to log in to the network. Open a web browser to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::DropArea</name>
    <message>
        <source>…or drop a file or folder anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model on the Train page. Every finished training is kept here with its curves and results, to be compared, used and repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat with changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the Train page with this run&apos;s model, split and seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves all runs as a CSV file for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Runs in grey (%1) were measured on another data set, split or seed than the chosen one; their results must not be compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data set that this model was trained on first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was trained on another data set, %1. Open that one on the Data page to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of this run was not kept. Repeat the run to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use is among them. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) with curves, results and models?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::FilmActions</name>
    <message>
        <source>&amp;Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the film on the watchlist (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the film out of lists (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::FilmBrowser</name>
    <message>
        <source>Most rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best predicted for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the films as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the films as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::FilterChips</name>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::FirstStepsPanel</name>
    <message>
        <source>Pick two or three kinds of films that you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the kinds of films again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpen My List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate films that tell most about what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate next · %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate next · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is made from your ratings alone; what you picked no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first list appears at once. Or rate films that you know below: the list gets better with every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a few more: the list gets better with every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now rate films that you know below. What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::GenreBox</name>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All genres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ImportDialog</name>
    <message>
        <source>&amp;Keep my own ratings where I have rated a film already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also keep ratings of films that are not in this data set; they count as soon as one has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Ratings from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this data set (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that were matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films to choose from several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which film is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that the data set does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ImportReportView</name>
    <message>
        <source>Every line was read; nothing was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of the same movie by the same user, of which the latest was kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings left out because less was asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies that nobody rated: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated movies without a title: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles that another movie has, too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were not in UTF-8 and were taken for Latin-1: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, or is worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8, taken for Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a title that another movie has, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::LibraryPanel</name>
    <message>
        <source>Built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users, %2 movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets that were opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list; its files stay where they are (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ListControls</name>
    <message>
        <source>Include films without a &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From popular to niche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left, films that many people rated; to the right, films that few know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From safe to diverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left, the best films one by one; to the right, films unlike each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that the data set lists without a title, or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Popular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s id in the data set: type one, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a random user of the data set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ListExporter</name>
    <message>
        <source>Export List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::MainWindow</name>
    <message>
        <source>AutoRec Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Data Set File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Data Set &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Part of a Data Set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About AutoRec Explorer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ModelService</name>
    <message>
        <source>%1 (run %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::MovieDetails</name>
    <message>
        <source>Select a film to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no genres listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this data set rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::MovieFilterBar</name>
    <message>
        <source>Only films I have not &amp;rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least number of ratings that a film must have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings, &amp;at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by title, year or genre (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::MovieTableModel</name>
    <message>
        <source>What the model in use expects you to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How high the model in use places each film for you; this model gives no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1% of the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::MoviesPage</name>
    <message>
        <source>Movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the search and all filters back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no title has that word; these have one like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type less of the title, or press Show all films above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::OpenOptionsDialog</name>
    <message>
        <source>Looking at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least ratings of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least ratings of a movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First files of the Netflix Prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the users, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed by which users are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users with at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Movies with at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share of the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Netflix files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings were recognised. If it is a text with columns, say what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ParameterEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ParameterForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::PersonalFilmsModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this data set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::PlotWidget</name>
    <message>
        <source>Plot options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales, series and export. Drag a frame in the plot to look closer, double-click to see all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic &amp;x axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic &amp;y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smoothed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;whole range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::PredictionLabel</name>
    <message>
        <source>%1 stars, predicted by the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed above %1% of the films by the model in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;ted Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whose ratings these are. Switch, create, rename or delete a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only profile cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ratings are kept; Undo or Deleted Profiles brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · deleted %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ratings, watchlist and marks (%1) are lost. This cannot be undone, and what was done before it cannot be undone either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for &amp;Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ProfileNameDialog</name>
    <message>
        <source>New Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the profile:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ProfileStore</name>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deleted profile has this name. Bring it back, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only profile cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RateNextStrip</name>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about another film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haven&apos;&amp;t Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask about this film; lists may still hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a film to ask about…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film left to ask about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RatingComparison</name>
    <message>
        <source>%1 stars: you %2, the crowd %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crowd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RatingHistogram</name>
    <message>
        <source>%1 stars: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RatingsPage</name>
    <message>
        <source>My Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search my films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search my films (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type less of the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not rated a film yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Discover or Movies and click the stars of films that you know, or press 1 to 9 and 0 on them. Ratings stay with you whatever data set is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your watchlist is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+D, or choose Watchlist in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is left out of your lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+H, or choose Not interested in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back &amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off &amp;Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let into &amp;Lists Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and &amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Ratings from IMDb, Letterboxd, Trakt or CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Ratings as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Ratings for &amp;Letterboxd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings imported: %1. Edit › Undo takes all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My ratings for Letterboxd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::ReasonsModel</name>
    <message>
        <source>Click other stars to see what would change, or the same ones to leave the rating out. Nothing is kept until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if you had given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does for the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not speak for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RunCurves</name>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10 on the validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the chosen runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs in the table to see their curves over one another. Baselines have no epochs and so no curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as the defaults say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Fingerprint of the ratings: %2
Split: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 ratings; %3 users without a profile, %4 ratings of movies that training never saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ratings were divided. Only results of the same data set, split and seed may be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch, whose weights were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in stars over all held-out ratings; lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of every user&apos;s own RMSE; lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error in stars; lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the held-out movies that the ten best hold; higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far up the ten best hold them; higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cov.@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: share of all movies that are in somebody&apos;s ten best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on another data set, split or seed than the chosen run: not comparable with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on other ratings than those of the data set that is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::SideBySide</name>
    <message>
        <source>&amp;Add a Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second model to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model that you train on this data set can stand here, by Add a Model: two to four lists side by side, with what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train a Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of a finished run on this data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most four models stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lists share %1 of %2 (in bold).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 lists share %2 of %3 (in bold).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other run fits this data set: train one…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::SourcePanel</name>
    <message>
        <source>Opening about %1 ratings, which take %2 of memory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real films with simulated ratings; built in, nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of ratings, or a zip or tar archive of a whole set. Titles and links are taken from the files beside the ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with ratings, such as an unpacked MovieLens set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;part of a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how much of a data set is loaded and what the columns of a text are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::SplitEditor</name>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random share of the ratings is for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest share of the ratings is for training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number of each user&apos;s ratings is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the users is for training; the others are new to the model, which knows 80% of their ratings and has to predict the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested on the set that comes with the Netflix Prize for that; other data sets have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ratings are for training; nothing is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings held out of each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> held out per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and test ratings are read from two files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::StarEditor</name>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TaskRunner</name>
    <message>
        <source>There is not enough memory for this. Close other programs or choose less data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the trained model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a data set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TasteCards</name>
    <message>
        <source>Kinds of films to pick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TasteClustersModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>genres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that please the same people:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TasteView</name>
    <message>
        <source>%1: %2, to which you gave %3 stars and the crowd %4; shrunk, less what sets you apart from the crowd anyway: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give as many stars as the crowd to the same films: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give %1 stars more than the crowd to the same films: %2 against %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give %1 stars less than the crowd to the same films: %2 against %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars more or less than the crowd gave the same films, beyond what you give all films; shrunk by n ⁄ (n + %1) for n films. Click one to see its films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres, the most loved first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your ratings are spread, and the crowd&apos;s of the same films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres that you love and dislike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of your ratings and of the crowd&apos;s of the same films, each film counting the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you and the crowd differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is in use that could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your taste shows from five ratings on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate films of this data set in Discover or Movies (%1 so far). Then stand here: the genres and decades that you love and dislike, how you rate next to others, and how well the model in use knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 From your %2; the crowd are the %3 users of %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TopBar</name>
    <message>
        <source>The ratings of this data set were drawn from a model and not given by people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users, %2 films, %3 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TopNModel</name>
    <message>
        <source>The rating that speaks for this film more than for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted stars. The order also counts how many ratings a prediction rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a star to rate: the film leaves the list and the list is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not in the list before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was number %1 before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they gave %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for it most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user really gave, for films that the model was not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is number %1 in your real list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in your real list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you would have given %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they gave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you picked films like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TrainPage</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and press Start training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training; the best epoch so far is measured and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking: NDCG@10 on the validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve grows here, epoch by epoch, once a training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TrainingForm</name>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parameters back to this model&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, data and parameters give exactly the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TrainingProgress</name>
    <message>
        <source>Training progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping; the best epoch is kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring on the held-out part…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::TrainingResult</name>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::UnusualRatingsTable</name>
    <message>
        <source>Your ratings that are furthest from the crowd&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crowd gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crowd&apos;s ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to see the film in Movies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryModel</name>
    <message>
        <source>Whether the model was not shown the rating, and where the film stands in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit: number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryPanel</name>
    <message>
        <source>What the user rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 rated %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::WhatIfBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it your rating. Edit › Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list of your real ratings (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if you had %1? Moved compares with your real list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between suppositions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given %1 to %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated %1, to which you gave %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WhyPanel</name>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings, as reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list without this rating (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1? Change the stars of a reason, or leave it out, to see what the list would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a film in the list to see why it is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>autorec::YearRange</name>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films without a known year are shown only while all years are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genre</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore movie recommendations made by autoencoders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ratings, runs and models in &lt;folder&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set to open: a file, a folder, or &quot;demo&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20, 10 and 20 sigmoid units over raw ratings, one person at a time; its authors&apos; weight decay of 0.5 leaves nothing to learn and is 0 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A denoising autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating of a movie with n ratings weighs n ⁄ (n + this) in the loss; 0 weighs all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variational autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight from every movie to every other, in closed form (Steck 2019); seconds, and hard to beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weighted mean of predicted stars, or a weighted sum of reciprocal ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the diagonal of the movies&apos; co-occurrences; larger sets want more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annealing steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPR-MF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased MF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence weighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep AutoRec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denoising AutoRec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense re-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide each person&apos;s ratings by how much they vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EASE that is kept from leaning on a movie to foretell itself (Steck 2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDLAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensembles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two falls (step), or without a better loss before one (plateau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody gets the most-rated movies; what any recommender must beat at ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hidden layers down to 64 and up again over raw ratings, made for the Netflix Prize&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold-in ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency exponent (ν)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian units between encoder and decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How cautiously genres and decade speak for movies that nobody has rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much harder those with many ratings are pulled; 0 pulls all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly a new person&apos;s model is drawn towards the average user&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate falls: never, every few epochs, or when the loss stops falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights move against the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights move against the gradient; lbfgs takes all ratings at once, the others mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I-AutoRec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations of lbfgs in an epoch; its memory starts afresh with each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel penalty (λs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn what age, gender and occupation suggest, for people without ratings; only where the data tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns to restore ratings from corrupted ones: some hidden, or with Gaussian noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of each user&apos;s and movie&apos;s vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the vectors whose distance decides how strongly two units connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liked from stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss from stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rating plus user and movie biases; what any recommender must beat at stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes for the square matrix of movies; of more movies than it holds the most-rated are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most passes over the training ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mult-DAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mult-VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netflix autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the epoch is chosen, train anew on all training ratings for as many epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer over a movie&apos;s ratings (Sedhain et al. 2015); the more exact in stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hidden layer over a person&apos;s ratings (Sedhain et al. 2015); the fastest for new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ratings of at least these stars are in the loss; 0 takes all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty (L2, lbfgs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in a mini-batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting; lbfgs takes the penalty instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls vectors towards zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls vectors towards zero in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks by vectors solved for in turn from who chose what (Hu et al. 2008, Rendle et al. 2022)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks by vectors that put what was chosen above what was not (Rendle et al. 2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings of at least these stars count as liked; 0 takes every rating, whatever its stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings&apos; worth of doubt about each user&apos;s and movie&apos;s bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularisation (λ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reproduced systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in a mini-batch; lbfgs ignores it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several models that speak with one voice, weighted by how they do on a validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a hidden layer&apos;s units switched off in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a person&apos;s movies that each must be told without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that sgd keeps; the others ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the ratings hidden from the input in training, so that short profiles are familiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training ratings on which the weights are fitted; the members are then trained again on all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the training ratings set aside to choose the epoch; 0 keeps the last epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six hidden layers with tied weights and dense re-feeding (Kuchaiev and Ginsburg 2017)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; lbfgs finds its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SparseFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the input in training, in stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars as biases and the product of two vectors (Koren et al. 2009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps after each mini-batch in which the network learns to repeat its own full output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps in which β rises from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better validation result; 0 never stops early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all ratings at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights; the hidden layers must read the same both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three hidden layers over a person&apos;s ratings, narrowing from 512 to 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hidden layers whose units connect where their vectors lie close (Muller et al. 2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U-AutoRec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each encoder layer; the decoder mirrors them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input side to the output side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay (L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence, once it has risen; large sets want less, such as 0.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the unseen (α)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight penalty (λ₂)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a movie that somebody has not chosen counts, where one that they chose counts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes through the network at a time: a movie&apos;s ratings or a person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is subtracted from the ratings: nothing, the mean, or the mean with user and movie biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is trained and blended where ranks are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is trained and blended where stars are; -2 begins from other random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hidden units do with their sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by when it falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the output units do with their sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hidden layers the dropout is in; last is the late encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ where the cost is ½ Σ error² + ½ λ Σ weight², as papers on AutoRec write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λs of the same: the larger, the fewer connections remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ₂ where the cost is ½ Σ error² + ½ λ₂ Σ weight² + ½ λs Σ kernel²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Ctrl+1 … Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9, 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected film ½ … 4½, 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the film on the watchlist, or take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the film out of lists, or let it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the first film found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the film is in the list, and what if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the films as a table, as cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
