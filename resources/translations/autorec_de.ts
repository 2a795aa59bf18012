<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
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
        <translation>Bewertungen einer einzelnen Person</translation>
    </message>
    <message>
        <source>These are one person&apos;s ratings, not a data set of many people. Import them as your own?</source>
        <translation>Dies sind Bewertungen einer einzelnen Person, kein Datensatz vieler Menschen. Als Ihre eigenen importieren?</translation>
    </message>
    <message>
        <source>You see what will be imported first.</source>
        <translation>Sie sehen zuerst, was importiert wird.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MovieLensSets</name>
    <message>
        <source>%1 comes from GroupLens Research at the University of Minnesota.</source>
        <translation>%1 stammt von GroupLens Research an der University of Minnesota.</translation>
    </message>
    <message>
        <source>It is for research and private use. Commercial use needs the permission of GroupLens.</source>
        <translation>Der Datensatz ist für Forschung und private Nutzung bestimmt. Kommerzielle Nutzung braucht die Erlaubnis von GroupLens.</translation>
    </message>
    <message>
        <source>It may be passed on under the same terms.</source>
        <translation>Er darf unter denselben Bedingungen weitergegeben werden.</translation>
    </message>
    <message>
        <source>It must not be passed on to others; they may download it themselves.</source>
        <translation>Er darf nicht an andere weitergegeben werden; sie können ihn selbst herunterladen.</translation>
    </message>
    <message>
        <source>Nothing may suggest that the University of Minnesota or GroupLens endorses your work.</source>
        <translation>Nichts darf den Eindruck erwecken, dass die University of Minnesota oder GroupLens Ihre Arbeit unterstützt.</translation>
    </message>
    <message>
        <source>There is no warranty. The README in the archive holds the full terms.</source>
        <translation>Es gibt keine Gewährleistung. Die README-Datei im Archiv enthält die vollständigen Bedingungen.</translation>
    </message>
    <message>
        <source>Small and quick to try, with films up to %1.</source>
        <translation>Klein und schnell ausprobiert, mit Filmen bis %1.</translation>
    </message>
    <message>
        <source>The one to take for your own lists: it has the most films, up to %1. It is large, and takes some minutes to learn from.</source>
        <translation>Der richtige für Ihre eigenen Listen: Er hat die meisten Filme, bis %1. Er ist groß, und das Lernen daraus dauert einige Minuten.</translation>
    </message>
    <message>
        <source>To compare with papers that used it. Its films end in %1.</source>
        <translation>Zum Vergleich mit Veröffentlichungen, die ihn verwenden. Seine Filme reichen bis %1.</translation>
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
        <translation>Fehler in Sternen über alle zurückgehaltenen Bewertungen; niedriger ist besser</translation>
    </message>
    <message>
        <source>User RMSE</source>
        <translation>Nutzer-RMSE</translation>
    </message>
    <message>
        <source>Mean of every user&apos;s own RMSE; lower is better</source>
        <translation>Mittelwert der RMSE der einzelnen Nutzer; niedriger ist besser</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error in stars; lower is better</source>
        <translation>Mittlerer absoluter Fehler in Sternen; niedriger ist besser</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out movies that the ten best hold; higher is better</source>
        <translation>Anteil der zurückgehaltenen Filme, die unter den zehn besten sind; höher ist besser</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>How far up the ten best hold them; higher is better</source>
        <translation>Wie weit oben unter den zehn besten sie stehen; höher ist besser</translation>
    </message>
    <message>
        <source>Cov.@10</source>
        <translation>Cov.@10</translation>
    </message>
    <message>
        <source>Coverage: share of all movies that are in somebody&apos;s ten best</source>
        <translation>Abdeckung (Coverage): Anteil aller Filme, die bei irgendwem unter den zehn besten sind</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Hits@10</source>
        <translation>Treffer@10</translation>
    </message>
    <message>
        <source>Held-out movies in the ten best, of all users together ÷ all held-out movies; higher is better</source>
        <translation>Zurückgehaltene Filme unter den zehn besten, aller Nutzer zusammen ÷ alle zurückgehaltenen Filme; höher ist besser</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Hit-Rate@10</translation>
    </message>
    <message>
        <source>Share of users with a held-out movie in their ten best; higher is better</source>
        <translation>Anteil der Nutzer mit einem zurückgehaltenen Film unter ihren zehn besten; höher ist besser</translation>
    </message>
    <message>
        <source>Disliked hits@10</source>
        <translation>Ungemochte Treffer@10</translation>
    </message>
    <message>
        <source>Held-out movies of at most half of the highest rating in the ten best, of all users together ÷ all such movies; lower is better</source>
        <translation>Zurückgehaltene Filme mit höchstens der Hälfte der höchsten Bewertung unter den zehn besten, aller Nutzer zusammen ÷ alle solchen Filme; niedriger ist besser</translation>
    </message>
    <message>
        <source>AUC of liked</source>
        <translation>AUC der gemochten</translation>
    </message>
    <message>
        <source>Pairs of a user&apos;s held-out movies, one with at least four of five stars and one with at most three, that are in the right order; higher is better</source>
        <translation>Paare zurückgehaltener Filme eines Nutzers, einer mit mindestens vier von fünf Sternen und einer mit höchstens drei, die in der richtigen Reihenfolge stehen; höher ist besser</translation>
    </message>
    <message>
        <source>Diversity@10</source>
        <translation>Vielfalt@10</translation>
    </message>
    <message>
        <source>How little the genres of two movies of a list overlap: mean Jaccard distance, from 0 to 1</source>
        <translation>Wie wenig sich die Genres zweier Filme einer Liste überschneiden: mittlere Jaccard-Distanz, von 0 bis 1</translation>
    </message>
    <message>
        <source>Novelty@10</source>
        <translation>Neuheit@10</translation>
    </message>
    <message>
        <source>Mean over the ten best of −log₂ of the share of users who rated the movie; higher is less known</source>
        <translation>Mittelwert über die zehn besten von −log₂ des Anteils der Nutzer, die den Film bewertet haben; höher ist weniger bekannt</translation>
    </message>
    <message>
        <source>Gini@10</source>
        <translation>Gini@10</translation>
    </message>
    <message>
        <source>How unequally often movies are in somebody&apos;s ten best: 0 where all are as often, 1 where one has all places</source>
        <translation>Wie ungleich oft Filme bei irgendwem unter den zehn besten sind: 0, wenn alle gleich oft, 1, wenn einer alle Plätze hat</translation>
    </message>
    <message>
        <source>Long tail@10</source>
        <translation>Long Tail@10</translation>
    </message>
    <message>
        <source>Share of the ten best that lies outside the most-rated movies which have 80% of all ratings</source>
        <translation>Anteil der zehn besten, der außerhalb der meistbewerteten Filme liegt, auf die 80&#xa0;% aller Bewertungen entfallen</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped early (no better epoch came)</source>
        <translation>vorzeitig beendet (keine bessere Epoche mehr)</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>von Hand beendet</translation>
    </message>
    <message>
        <source>stopped (the loss grew without bound)</source>
        <translation>abgebrochen (der Verlust wuchs unbegrenzt)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Seed %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the held-out %1 of the ratings</source>
        <translation>zurückgehaltene %1 der Bewertungen</translation>
    </message>
    <message>
        <source>the latest %1 of the ratings</source>
        <translation>neueste %1 der Bewertungen</translation>
    </message>
    <message>
        <source>%1 held-out ratings of each user</source>
        <translation>%1 zurückgehaltene Bewertungen je Nutzer</translation>
    </message>
    <message>
        <source>the held-out %1 of the users</source>
        <translation>zurückgehaltene %1 der Nutzer</translation>
    </message>
    <message>
        <source>the ratings of the test file</source>
        <translation>Bewertungen der Testdatei</translation>
    </message>
    <message>
        <source>the data set&apos;s own test ratings</source>
        <translation>eigene Testbewertungen des Datensatzes</translation>
    </message>
    <message>
        <source>Trained on all ratings; nothing was held out, so there is nothing to measure it by.</source>
        <translation>Mit allen Bewertungen trainiert; nichts wurde zurückgehalten, also lässt sich nichts messen.</translation>
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
        <translation>%1, gemessen auf: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (default %3)</source>
        <translation>%1: %2 (Standard: %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done, without epochs of its own</source>
        <translation>fertig, ohne eigene Epochen</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 epochs; best epoch %4</source>
        <translation>%1 nach %2 von %3 Epochen; beste Epoche: %4</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, Lauf %2</translation>
    </message>
    <message>
        <source>Not measured by this program (%1)</source>
        <translation>Von diesem Programm nicht gemessen (%1)</translation>
    </message>
</context>
<context>
    <name>SkipQuestion</name>
    <message>
        <source>Not All of It Can Be Read</source>
        <translation>Nicht alles ist lesbar</translation>
    </message>
    <message>
        <source>Some of the data set would be left out. Open it anyway?</source>
        <translation>Ein Teil des Datensatzes würde ausgelassen. Trotzdem öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>Trotzdem &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>wartet</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation>gestoppt, behalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>TrainEstimate</name>
    <message>
        <source>Trains on about %1 ratings.</source>
        <translation>Trainiert mit etwa %1 Bewertungen.</translation>
    </message>
    <message>
        <source>The network has about %1 weights.</source>
        <translation>Das Netz hat etwa %1 Gewichte.</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory, and only %2 are free. Choose fewer hidden units, another optimiser than lbfgs, or less data.</source>
        <translation>Das Training braucht etwa %1 Speicher, aber nur %2 sind frei. Wählen Sie weniger verdeckte Einheiten, einen anderen Optimierer als lbfgs oder weniger Daten.</translation>
    </message>
    <message>
        <source>It takes about %1 of memory.</source>
        <translation>Speicherbedarf: etwa %1.</translation>
    </message>
    <message>
        <source>About %1, going by an earlier run.</source>
        <translation>Dauer nach einem früheren Lauf: etwa %1.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epochs.</source>
        <translation>Wie lange es dauert, zeigt sich nach den ersten Epochen.</translation>
    </message>
    <message>
        <source>About %1 in all, going by the epochs so far.</source>
        <translation>Gesamtdauer nach den bisherigen Epochen: etwa %1.</translation>
    </message>
</context>
<context>
    <name>UnitTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>activation %1, at rest %2, moved by %3</source>
        <translation>Aktivierung %1, in Ruhe %2, verschoben um %3</translation>
    </message>
    <message numerus="yes">
        <source>My vector · %Ln element(s)</source>
        <translation>
            <numerusform>Mein Vektor · %Ln Element</numerusform>
            <numerusform>Mein Vektor · %Ln Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden layer %1 · %2</source>
        <translation>Verdeckte Schicht %1 · %2</translation>
    </message>
    <message>
        <source>Each cell is the mean of a random unit of this variational model. Its colour is how far your ratings move it from where it rests for somebody without ratings.</source>
        <translation>Jede Zelle ist der Mittelwert einer zufälligen Einheit dieses Variational Autoencoders. Die Farbe zeigt, wie weit Ihre Bewertungen ihn vom Ruhewert einer Person ohne Bewertungen verschieben.</translation>
    </message>
    <message>
        <source>This model has no hidden units for a person. Each cell is an element of the vector that it finds for you, by which the films&apos; vectors are weighed; its colour is how far your ratings move it from that of somebody without ratings.</source>
        <translation>Dieses Modell hat keine verdeckten Einheiten für eine Person. Jede Zelle ist ein Element des Vektors, den es für Sie findet und mit dem die Vektoren der Filme gewichtet werden; die Farbe zeigt, wie weit Ihre Bewertungen es von dem einer Person ohne Bewertungen verschieben.</translation>
    </message>
    <message>
        <source>Each cell is a hidden unit. Its colour is how far your ratings move its activation from where it rests for somebody without ratings.</source>
        <translation>Jede Zelle ist eine verdeckte Einheit. Die Farbe zeigt, wie weit Ihre Bewertungen die Aktivierung vom Ruhewert einer Person ohne Bewertungen verschieben.</translation>
    </message>
    <message>
        <source>Layer %1, biases</source>
        <translation>Schicht %1, Biases</translation>
    </message>
    <message>
        <source>Layer %1, weights</source>
        <translation>Schicht %1, Gewichte</translation>
    </message>
    <message>
        <source>Vectors of the films</source>
        <translation>Vektoren der Filme</translation>
    </message>
    <message>
        <source>Vectors of the users</source>
        <translation>Vektoren der Nutzer</translation>
    </message>
    <message>
        <source>Biases of the users</source>
        <translation>Biases der Nutzer</translation>
    </message>
    <message>
        <source>Biases of the films</source>
        <translation>Biases der Filme</translation>
    </message>
    <message>
        <source>Weights from film to film</source>
        <translation>Gewichte von Film zu Film</translation>
    </message>
</context>
<context>
    <name>autorec</name>
    <message>
        <source>Leave %1 out of Lists</source>
        <translation>„%1“ aus Listen ausschließen</translation>
    </message>
    <message>
        <source>Let %1 into Lists Again</source>
        <translation>„%1“ wieder in Listen zulassen</translation>
    </message>
    <message>
        <source>Rate %1 %2</source>
        <translation>„%1“ mit %2 bewerten</translation>
    </message>
    <message>
        <source>Take Back the Rating of %1</source>
        <translation>Bewertung von „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Put %1 on the Watchlist</source>
        <translation>„%1“ auf die Merkliste setzen</translation>
    </message>
    <message>
        <source>Take %1 off the Watchlist</source>
        <translation>„%1“ von der Merkliste nehmen</translation>
    </message>
    <message>
        <source>simulated ratings</source>
        <translation>simulierte Bewertungen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About AutoRec Explorer</source>
        <translation>Über AutoRec Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explore movie recommendations made by autoencoders.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.&lt;br&gt;&lt;br&gt;Made with Qt %1.</source>
        <translation>Erkunden Sie Filmempfehlungen von Autoencodern.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie kommt ohne jede Gewährleistung.&lt;br&gt;&lt;br&gt;Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>Restzeit wird geschätzt&#xa0;…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln Film</numerusform>
            <numerusform>%Ln Filme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation>%1er</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Ratings cannot be saved: %1 cannot be written (%2). What you do now is lost when the program is closed. Make the folder writable or make room, or start the program with --data-folder and another folder.</source>
        <translation>Bewertungen können nicht gespeichert werden: %1 lässt sich nicht beschreiben (%2). Was Sie jetzt tun, geht verloren, wenn das Programm geschlossen wird. Machen Sie den Ordner beschreibbar oder schaffen Sie Platz, oder starten Sie das Programm mit --data-folder und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>This model learned from all of their ratings: nothing is held out. Train a model with a split to see hits.</source>
        <translation>Dieses Modell hat aus allen Bewertungen dieser Person gelernt: Nichts ist zurückgehalten. Trainieren Sie ein Modell mit einer Aufteilung, um Treffer zu sehen.</translation>
    </message>
    <message>
        <source>This model learned from other ratings than these (%1): which of theirs it was shown is not known.</source>
        <translation>Dieses Modell hat aus anderen Bewertungen gelernt (%1): Welche von denen dieser Person ihm gezeigt wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None of their ratings were held out (%1). Try another user.</source>
        <translation>Keine Bewertung dieser Person wurde zurückgehalten (%1). Versuchen Sie es mit einer anderen.</translation>
    </message>
    <message>
        <source>Their one held-out film is in this list (%1).</source>
        <translation>Der eine zurückgehaltene Film steht in dieser Liste (%1).</translation>
    </message>
    <message>
        <source>Their one held-out film is not in this list (%1).</source>
        <translation>Der eine zurückgehaltene Film steht nicht in dieser Liste (%1).</translation>
    </message>
    <message>
        <source>%1 of their %2 held-out films are in this list (%3).</source>
        <translation>%1 von %2 zurückgehaltenen Filmen stehen in dieser Liste (%3).</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1, das verwendete Modell, hätte Ihre Bewertungen um %2 Sterne verfehlt. Mit dem Durchschnitt jedes Films liegt man um %3 daneben, mit Ihrem eigenen Durchschnitt um %4.</translation>
    </message>
    <message>
        <source>Leave-one-out, root mean square errors: each of your %1 was predicted from the others, by a model that was trained without you. Mean absolute errors: %2, %3 and %4 stars.</source>
        <translation>Leave-one-out, Wurzel des mittleren quadratischen Fehlers: Jede Ihrer %1 wurde aus den übrigen vorhergesagt, von einem Modell, das ohne Sie trainiert wurde. Mittlere absolute Fehler: %2, %3 und %4 Sterne.</translation>
    </message>
    <message>
        <source>%1, the model in use, would have placed a film that you like above %2 of the films that you have not rated. In the order of popularity it stands above %3, in any order above 50%.</source>
        <translation>%1, das verwendete Modell, hätte einen Film, den Sie mögen, höher eingeordnet als %2 der Filme, die Sie nicht bewertet haben. Nach Beliebtheit geordnet steht er höher als %3, bei beliebiger Reihenfolge höher als 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Leave-one-out, mean percentile: each of the films that you gave your average or more (%1) was placed from your other ratings, by a model that was trained without you. This model ranks and says no stars, so that there is no error in stars.</source>
        <translation>Leave-one-out, mittleres Perzentil: Jeder Film, dem Sie mindestens Ihren Durchschnitt gaben (%1), wurde aus Ihren übrigen Bewertungen eingeordnet, von einem Modell, das ohne Sie trainiert wurde. Dieses Modell ordnet nur und sagt keine Sterne vorher, daher gibt es keinen Fehler in Sternen.</translation>
    </message>
    <message>
        <source>Ratings left out and predicted so far</source>
        <translation>Bisher ausgelassene und vorhergesagte Bewertungen</translation>
    </message>
    <message>
        <source>Leaving out each of your ratings and predicting it…</source>
        <translation>Jede Ihrer Bewertungen wird ausgelassen und vorhergesagt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>autorec::Application</name>
    <message>
        <source>All rows of it could still be read.</source>
        <translation>Alle Zeilen darin waren noch lesbar.</translation>
    </message>
    <message>
        <source>A part of it could no longer be read.</source>
        <translation>Ein Teil davon war nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The database of your ratings was damaged. It was set aside, unchanged, as %1, and what could be read is in a new one: %2, %3. %4 If you have a backup, close the program and put it in the place of %5.</source>
        <translation>Die Datenbank Ihrer Bewertungen war beschädigt. Sie wurde unverändert als %1 beiseitegelegt, und was lesbar war, ist in einer neuen: %2, %3. %4 Wenn Sie eine Sicherung haben, schließen Sie das Programm und legen Sie sie an die Stelle von %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ChipRow</name>
    <message>
        <source>Take back the filter %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
</context>
<context>
    <name>autorec::ColorScale</name>
    <message>
        <source>From %1, blue, to %2, orange</source>
        <translation>Von %1, blau, bis %2, orange</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
</context>
<context>
    <name>autorec::ColumnEditor</name>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>&amp;Erste Zeile enthält Spaltennamen</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Trennzeichen zwischen den Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Two colons</source>
        <translation>Zwei Doppelpunkte</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Highest rating of the scale</source>
        <translation>Höchste Bewertung der Skala</translation>
    </message>
    <message>
        <source>Ratings are brought to five stars: of ten, they are halved.</source>
        <translation>Bewertungen werden auf fünf Sterne umgerechnet: Bei zehn werden sie halbiert.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Highest rating</source>
        <translation>&amp;Höchste Bewertung</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Bedeutung von Spalte %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Lowest rating of the scale</source>
        <translation>Niedrigste Bewertung der Skala</translation>
    </message>
    <message>
        <source>Where the scale begins: 0, 1, or below 0.</source>
        <translation>Wo die Skala beginnt: bei 0, bei 1 oder darunter.</translation>
    </message>
    <message>
        <source>&amp;lowest</source>
        <translation>&amp;niedrigste</translation>
    </message>
    <message>
        <source>Say which columns are user and movie.</source>
        <translation>Geben Sie an, welche Spalten Nutzer und Film enthalten.</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedColumn</name>
    <message>
        <source>List of %1</source>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Put this model in use: it changes places with the first</source>
        <translation>Dieses Modell verwenden: Es tauscht mit dem ersten den Platz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>Diese Liste entfernen</translation>
    </message>
    <message>
        <source>There is no list. %1</source>
        <translation>Es gibt keine Liste. %1</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Liste wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>No film fits. Choose more genres or years above.</source>
        <translation>Kein passender Film. Wählen Sie oben mehr Genres oder Jahre.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>%1, nothing held out</source>
        <translation>%1, nichts zurückgehalten</translation>
    </message>
    <message>
        <source>%1 · hits: %2 of %3 held out</source>
        <translation>%1 · Treffer: %2 von %3 zurückgehaltenen</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedListModel</name>
    <message>
        <source>How much higher or lower than in the first list</source>
        <translation>Wie viel höher oder tiefer als in der ersten Liste</translation>
    </message>
    <message>
        <source>One mark for each other list, filled where the film stands in it too</source>
        <translation>Eine Marke je weiterer Liste, gefüllt, wenn der Film auch in ihr steht</translation>
    </message>
    <message>
        <source>Predicted stars, or a bar for models that only order films</source>
        <translation>Vorhergesagte Sterne oder ein Balken bei Modellen, die Filme nur ordnen</translation>
    </message>
    <message>
        <source>vs. 1st</source>
        <translation>ggü. 1.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Pred.</source>
        <translation>Vorh.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Number %1 in %2</source>
        <translation>Platz %1 bei %2</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation>Nicht in der Liste von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 predicted stars</source>
        <translation>%1 vorhergesagte Sterne</translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation>Platz %1 bei %2</translation>
    </message>
    <message>
        <source>In no other list</source>
        <translation>In keiner anderen Liste</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>Auch %1</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>Hier werden keine Sterne vorhergesagt; der Balken vergleicht mit dem ersten Film.</translation>
    </message>
</context>
<context>
    <name>autorec::ComparisonTableModel</name>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Abweichende Parameter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Results, with 95% intervals</source>
        <translation>Ergebnisse mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>Der beste unter den Läufen seines Protokolls.</translation>
    </message>
    <message>
        <source>How likely so large a difference is where the two are alike</source>
        <translation>Wie wahrscheinlich ein so großer Unterschied ist, wenn beide gleich gut sind</translation>
    </message>
    <message>
        <source>Run %1 − run %2</source>
        <translation>Lauf %1 − Lauf %2</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
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
        <translation>Daten</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Open the built-in demo, or a file or folder of ratings.</source>
        <translation>Öffnen Sie die eingebaute Demo oder eine Datei oder einen Ordner mit Bewertungen.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Früher geöffnet</translation>
    </message>
    <message>
        <source>Real ratings to download</source>
        <translation>Echte Bewertungen zum Herunterladen</translation>
    </message>
    <message>
        <source>Number of ratings at each step of the scale</source>
        <translation>Anzahl der Bewertungen auf jeder Stufe der Skala</translation>
    </message>
    <message>
        <source>The long tail: ratings of each movie</source>
        <translation>Der Long Tail: Bewertungen je Film</translation>
    </message>
    <message>
        <source>Movies, most rated first</source>
        <translation>Filme, am häufigsten bewertete zuerst</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>There are no ratings.</source>
        <translation>Es gibt keine Bewertungen.</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>Bewertungen nach Sternen</translation>
    </message>
</context>
<context>
    <name>autorec::DatasetFacts</name>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 stars, in steps of %3</source>
        <translation>%1 bis %2 Sterne, in Schritten von %3</translation>
    </message>
    <message>
        <source>%1% of all users × rated movies</source>
        <translation>%1&#xa0;% aller Nutzer × bewerteten Filme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>%1 listed, %2 rated</source>
        <translation>%1 aufgeführt, %2 bewertet</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 Sterne</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>autorec::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>Liste &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Recommended films</source>
        <translation>Empfohlene Filme</translation>
    </message>
    <message>
        <source>Write the list to a CSV file (%1)</source>
        <translation>Die Liste in eine CSV-Datei schreiben (%1)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Die Liste wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>Sie %1 für „%2“ gaben</translation>
    </message>
    <message>
        <source>the change to %1</source>
        <translation>sich Ihre Angaben zu „%1“ änderten</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Öffnen Sie einen mit Datei ▸ Datensatzdatei öffnen oder ziehen Sie eine Datei oder einen Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>Die Liste erscheint, sobald das Modell bereit ist.</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Liste wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Kein passender Film</translation>
    </message>
    <message>
        <source>Choose more genres or years above.</source>
        <translation>Wählen Sie oben mehr Genres oder Jahre.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of user %1, from their %2</source>
        <translation>Liste von Nutzer %1, aus %2</translation>
    </message>
    <message>
        <source>Your list, from your %1</source>
        <translation>Ihre Liste, aus %1</translation>
    </message>
    <message>
        <source>%1 · made by %2 · learned from %3</source>
        <translation>%1 · erstellt von %2 · gelernt aus %3</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>Nebenei&amp;nander</translation>
    </message>
    <message>
        <source>Why the selected film is in the list, and what if you had rated otherwise (%1)</source>
        <translation>Warum der ausgewählte Film in der Liste steht und was wäre, wenn Sie anders bewertet hätten (%1)</translation>
    </message>
    <message>
        <source>The lists of two to four models side by side (%1)</source>
        <translation>Die Listen von zwei bis vier Modellen nebeneinander (%1)</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>Die Liste konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>your picks changed</source>
        <translation>sich Ihre Auswahl änderte</translation>
    </message>
    <message>
        <source>A first list, from what you picked</source>
        <translation>Eine erste Liste, aus Ihrer Auswahl</translation>
    </message>
    <message>
        <source>Your list, from your %1 and what you picked</source>
        <translation>Ihre Liste, aus %1 und Ihrer Auswahl</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export List for &amp;Letterboxd…</source>
        <translation>Liste für &amp;Letterboxd exportieren…</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Alle Filme zeigen</translation>
    </message>
    <message>
        <source>List films of other shelves too</source>
        <translation>Auch Filme aus anderen Regalen auflisten</translation>
    </message>
    <message>
        <source>Only f&amp;rom a List…</source>
        <translation>N&amp;ur aus einer Liste&#xa0;…</translation>
    </message>
    <message>
        <source>List only the films of a festival, of a list of Letterboxd or of a text</source>
        <translation>Nur die Filme eines Festivals, einer Letterboxd-Liste oder eines Textes auflisten</translation>
    </message>
</context>
<context>
    <name>autorec::DownloadPanel</name>
    <message>
        <source>MovieLens sets to download</source>
        <translation>MovieLens-Datensätze zum Herunterladen</translation>
    </message>
    <message>
        <source>MovieLens</source>
        <translation>MovieLens</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1: %2 users, %3 movies</source>
        <translation>%1: %2 Nutzer, %3 Filme</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>What has come is kept; the download goes on from there next time.</source>
        <translation>Bereits Empfangenes bleibt erhalten; der Download geht beim nächsten Mal dort weiter.</translation>
    </message>
    <message>
        <source>coming…</source>
        <translation>wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>here</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen&#xa0;…</translation>
    </message>
    <message>
        <source>It was downloaded already.</source>
        <translation>Bereits heruntergeladen.</translation>
    </message>
    <message>
        <source>Its terms of use are shown first; nothing is downloaded before you agree.</source>
        <translation>Zuerst werden die Nutzungsbedingungen gezeigt; vor Ihrer Zustimmung wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>%1: %2 ratings, about %3.</source>
        <translation>%1: %2 Bewertungen, etwa %3.</translation>
    </message>
    <message>
        <source>%1

If you publish, cite:
%2</source>
        <translation>%1

Veröffentlichungen, die ihn nutzen, nennen:
%2</translation>
    </message>
    <message>
        <source>I &amp;agree: download</source>
        <translation>&amp;Zustimmen und herunterladen</translation>
    </message>
    <message>
        <source>Films up to</source>
        <translation>Filme bis</translation>
    </message>
</context>
<context>
    <name>autorec::Downloader</name>
    <message>
        <source>%1 has no file %2. It may have been moved; look at the server&apos;s web page.</source>
        <translation>Auf %1 gibt es keine Datei %2. Vielleicht wurde sie verschoben; sehen Sie auf der Webseite des Servers nach.</translation>
    </message>
    <message>
        <source>%1 refused to send the file: it answered with status %2. Try again later.</source>
        <translation>%1 hat die Datei verweigert: Antwort mit Status %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that you are connected to the internet.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob Sie mit dem Internet verbunden sind.</translation>
    </message>
    <message>
        <source>%1 does not take connections. Check the address and try again later.</source>
        <translation>%1 nimmt keine Verbindungen an. Prüfen Sie die Adresse und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 stopped sending. What has come is kept: start the download again to go on.</source>
        <translation>%1 sendet nicht mehr. Bereits Empfangenes bleibt erhalten: Starten Sie den Download erneut, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. What has come is kept: start the download again to go on.</source>
        <translation>Die Verbindung zu %1 brach ab. Bereits Empfangenes bleibt erhalten: Starten Sie den Download erneut, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was downloaded. Check the clock of this computer and who runs the network.</source>
        <translation>Das Zertifikat von %1 konnte nicht überprüft werden, daher wurde nichts heruntergeladen. Prüfen Sie die Uhr dieses Computers und wer das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption, so nothing was downloaded.</source>
        <translation>%1 leitet auf eine Adresse ohne Verschlüsselung weiter, daher wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 redirects in a loop. Try again later.</source>
        <translation>%1 leitet im Kreis weiter. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2. Try again later.</source>
        <translation>Der Download von %1 ist fehlgeschlagen: %2. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later.</source>
        <translation>%1 sendete einen anderen Teil der Datei als angefordert. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Free some space and start the download again to go on.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Geben Sie Speicherplatz frei und starten Sie den Download erneut, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>The file that came from %1 is damaged: its checksum is wrong. It was thrown away; download it again.</source>
        <translation>Die von %1 empfangene Datei ist beschädigt: Ihre Prüfsumme stimmt nicht. Sie wurde verworfen; laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>%1 sent something else than the archive, perhaps a page to log in to the network. Open a web browser to see.</source>
        <translation>%1 sendete etwas anderes als das Archiv, vielleicht eine Anmeldeseite des Netzwerks. Sehen Sie in einem Webbrowser nach.</translation>
    </message>
</context>
<context>
    <name>autorec::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListModel</name>
    <message>
        <source>Places risen or fallen since the list before</source>
        <translation>Gewonnene oder verlorene Plätze seit der vorigen Liste</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>It was number %1 after epoch %2.</source>
        <translation>Der Film stand nach Epoche %2 auf Platz %1.</translation>
    </message>
    <message>
        <source>It was not in the list after epoch %1.</source>
        <translation>Der Film war nach Epoche %1 nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListView</name>
    <message>
        <source>My list, epoch by epoch</source>
        <translation>Meine Liste, Epoche für Epoche</translation>
    </message>
    <message>
        <source>Your own top ten by the model as it stands, with your ratings as they were when the training began.</source>
        <translation>Ihre eigenen Top 10 nach dem aktuellen Stand des Modells, mit Ihren Bewertungen vom Beginn des Trainings.</translation>
    </message>
    <message>
        <source>Epoch of the list</source>
        <translation>Epoche der Liste</translation>
    </message>
    <message>
        <source>Look back at any epoch; at its end it follows the newest.</source>
        <translation>Auf jede Epoche zurückblicken; ganz am Ende folgt der Regler der neuesten.</translation>
    </message>
    <message>
        <source>%1 has no epochs</source>
        <translation>%1 hat keine Epochen</translation>
    </message>
    <message>
        <source>It is found in one go, so there is no list to follow. Once it is in use, Discover shows its list.</source>
        <translation>Das Modell wird in einem Schritt berechnet, daher gibt es keine Liste zu verfolgen. Sobald es verwendet wird, zeigt „Entdecken“ seine Liste.</translation>
    </message>
    <message>
        <source>Waiting for the first epoch</source>
        <translation>Warten auf die erste Epoche</translation>
    </message>
    <message>
        <source>Your top ten shows here after it.</source>
        <translation>Danach erscheinen hier Ihre Top 10.</translation>
    </message>
    <message>
        <source>Your top ten, as the model learns</source>
        <translation>Ihre Top 10, während das Modell lernt</translation>
    </message>
    <message>
        <source>Start a training: films rise and fall here, epoch by epoch.</source>
        <translation>Starten Sie ein Training: Hier steigen und fallen Filme, Epoche für Epoche.</translation>
    </message>
    <message>
        <source>No ratings of yours</source>
        <translation>Keine Bewertungen von Ihnen</translation>
    </message>
    <message>
        <source>Rate some films of this data set on Discover or Movies; in the next training your top ten shows here as the model learns.</source>
        <translation>Bewerten Sie in „Entdecken“ oder „Filme“ einige Filme dieses Datensatzes; beim nächsten Training erscheinen hier Ihre Top 10, während das Modell lernt.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>autorec::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Train a model on the Train page. Every finished training is kept here with its curves and results, to be compared, used and repeated.</source>
        <translation>Trainieren Sie ein Modell auf der Seite „Training“. Jedes abgeschlossene Training bleibt hier mit Kurven und Ergebnissen erhalten, zum Vergleichen, Verwenden und Wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Repeat with changes…</source>
        <translation>Mit Änderungen &amp;wiederholen&#xa0;…</translation>
    </message>
    <message>
        <source>Fills the Train page with this run&apos;s model, split and seed.</source>
        <translation>Füllt die Seite „Training“ mit Modell, Aufteilung und Seed dieses Laufs.</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Läufe löschen</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Wählen Sie zuerst einen Lauf aus.</translation>
    </message>
    <message>
        <source>Open the data set that this model was trained on first.</source>
        <translation>Öffnen Sie zuerst den Datensatz, mit dem dieses Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>This model was trained on another data set, %1. Open that one on the Data page to use it.</source>
        <translation>Dieses Modell wurde mit einem anderen Datensatz trainiert, %1. Öffnen Sie ihn auf der Seite „Daten“, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The model of this run was not kept. Repeat the run to get it.</source>
        <translation>Das Modell dieses Laufs wurde nicht aufbewahrt. Wiederholen Sie den Lauf, um es zu erhalten.</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Dieses Modell wird verwendet.</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>Vorhersagen und Listen stammen ab jetzt von diesem Modell.</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Tabelle der Läufe exportieren</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Kein passender Lauf</translation>
    </message>
    <message>
        <source>Type less, or show the runs of every protocol again.</source>
        <translation>Geben Sie weniger ein oder zeigen Sie wieder die Läufe aller Protokolle.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Deletes the chosen runs with their models. It can be undone; after seven days they are gone for good.</source>
        <translation>Löscht die ausgewählten Läufe mit ihren Modellen. Das kann rückgängig gemacht werden; nach sieben Tagen sind sie endgültig gelöscht.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Export and deleted runs</source>
        <translation>Export und gelöschte Läufe</translation>
    </message>
    <message>
        <source>Export the &amp;run as JSON…</source>
        <translation>&amp;Lauf als JSON exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the &amp;command that repeats it</source>
        <translation>Befehl zum Wiederholen &amp;kopieren</translation>
    </message>
    <message>
        <source>Export the &amp;table as CSV…</source>
        <translation>&amp;Tabelle als CSV exportieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln run(s) in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</source>
        <translation>
            <numerusform>≠ %Ln Lauf in Grau, mit anderem Datensatz, anderer Aufteilung oder anderem Seed gemessen als der ausgewählte: nicht mit ihm vergleichbar und nie in einer Rangfolge mit ihm.</numerusform>
            <numerusform>≠ %Ln Läufe in Grau, mit anderem Datensatz, anderer Aufteilung oder anderem Seed gemessen als der ausgewählte: nicht mit ihm vergleichbar und nie in einer Rangfolge mit ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the chosen runs side by side.</source>
        <translation>Stellt die ausgewählten Läufe nebeneinander.</translation>
    </message>
    <message>
        <source>Choose two to four runs, with Ctrl and a click, to set them side by side.</source>
        <translation>Wählen Sie mit Strg und Klick zwei bis vier Läufe aus, um sie nebeneinanderzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring %Ln deleted run(s) back</source>
        <translation>
            <numerusform>%Ln gelöschten Lauf &amp;zurückholen</numerusform>
            <numerusform>%Ln gelöschte Läufe &amp;zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for &amp;good</source>
        <translation>
            <numerusform>%Ln Lauf &amp;endgültig löschen</numerusform>
            <numerusform>%Ln Läufe &amp;endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>Keine Läufe</translation>
    </message>
    <message>
        <source>Deleted runs can be brought back with More, for seven days.</source>
        <translation>Gelöschte Läufe lassen sich sieben Tage lang unter „Mehr“ zurückholen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) with their models for good?</source>
        <translation>
            <numerusform>%Ln Lauf mit seinem Modell endgültig löschen?</numerusform>
            <numerusform>%Ln Läufe mit ihren Modellen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>Das kann nicht rückgängig gemacht werden, und auch nicht, was davor getan wurde.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>Lauf-%1</translation>
    </message>
    <message>
        <source>Change the Tags of Run %1</source>
        <translation>Schlagwörter von Lauf %1 ändern</translation>
    </message>
    <message>
        <source>Change the Note of Run %1</source>
        <translation>Notiz zu Lauf %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Run(s)</source>
        <translation>
            <numerusform>%Ln Lauf löschen</numerusform>
            <numerusform>%Ln Läufe löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::FactsFilter</name>
    <message>
        <source>Longest running time</source>
        <translation>Maximale Laufzeit</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Originalsprache</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Laufzeit</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
</context>
<context>
    <name>autorec::FileSaver</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>autorec::FilmActions</name>
    <message>
        <source>&amp;Watchlist</source>
        <translation>&amp;Merkliste</translation>
    </message>
    <message>
        <source>&amp;Not interested</source>
        <translation>&amp;Kein Interesse</translation>
    </message>
    <message>
        <source>Keep the film on the watchlist (%1)</source>
        <translation>Den Film auf die Merkliste setzen (%1)</translation>
    </message>
    <message>
        <source>Leave the film out of lists (%1)</source>
        <translation>Den Film aus Listen ausschließen (%1)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>autorec::FilmBrowser</name>
    <message>
        <source>Most rated</source>
        <translation>Am häufigsten bewertet</translation>
    </message>
    <message>
        <source>Highest average</source>
        <translation>Höchster Durchschnitt</translation>
    </message>
    <message>
        <source>Best predicted for me</source>
        <translation>Beste Vorhersage für mich</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Movies as cards</source>
        <translation>Filme als Karten</translation>
    </message>
    <message>
        <source>Show the films as a table</source>
        <translation>Filme als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the films as cards</source>
        <translation>Filme als Karten zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Reihenfolge der Filme</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
</context>
<context>
    <name>autorec::FilmCardDelegate</name>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
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
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>autorec::FilmFactsView</name>
    <message>
        <source>Facts and poster from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</source>
        <translation>Angaben und Poster von &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</translation>
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
        <translation>Regie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Quelle der Angaben</translation>
    </message>
    <message>
        <source>Set up pictures and facts</source>
        <translation>Bilder und Angaben einrichten</translation>
    </message>
    <message>
        <source>Posters, directors and actors: &lt;a href=&quot;#&quot;&gt;choose where they come from…&lt;/a&gt;</source>
        <translation>Poster, Regie und Besetzung: &lt;a href=&quot;#&quot;&gt;Quelle wählen&#xa0;…&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>autorec::FilmMapPanel</name>
    <message>
        <source>Find films on the map</source>
        <translation>Filme auf der Karte suchen</translation>
    </message>
    <message>
        <source>Map of the films</source>
        <translation>Filmkarte</translation>
    </message>
    <message>
        <source>Show in M&amp;ovies</source>
        <translation>In „F&amp;ilme“ zeigen</translation>
    </message>
    <message>
        <source>Show the film on the Movies page</source>
        <translation>Den Film auf der Seite „Filme“ zeigen</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Look from further off (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>Gan&amp;ze Karte</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Die ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Modell wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>The map of its films is being drawn.</source>
        <translation>Die Karte seiner Filme wird gezeichnet.</translation>
    </message>
    <message>
        <source>This model has no map</source>
        <translation>Dieses Modell hat keine Karte</translation>
    </message>
    <message>
        <source>It keeps no vectors of films to lay out. Autoencoders and factor models do: train one on the Train page and use it.</source>
        <translation>Es hat keine Filmvektoren, die sich anordnen ließen. Autoencoder und Faktormodelle haben welche: Trainieren Sie eines auf der Seite „Training“ und verwenden Sie es.</translation>
    </message>
    <message>
        <source>%1 with a word like it</source>
        <translation>%1 mit ähnlichem Wort</translation>
    </message>
    <message>
        <source>Click a film, or go from film to film with the arrow keys.</source>
        <translation>Klicken Sie auf einen Film oder gehen Sie mit den Pfeiltasten von Film zu Film.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · my rating %2</source>
        <translation>%1 · meine Bewertung: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The model knows each film by a vector of %1. Across and up stand their first two principal components, which hold %2 and %3 of what the vectors differ by: films that lie close are alike to the model.</source>
        <translation>Das Modell kennt jeden Film als Vektor aus %1. Waagerecht und senkrecht sind die ersten beiden Hauptkomponenten der Vektoren aufgetragen, die %2 und %3 der Varianz erfassen: Filme, die nah beieinanderliegen, sind für das Modell ähnlich.</translation>
    </message>
</context>
<context>
    <name>autorec::FilmTable</name>
    <message>
        <source>%1, on your watchlist</source>
        <translation>%1, auf Ihrer Merkliste</translation>
    </message>
</context>
<context>
    <name>autorec::FirstStepsPanel</name>
    <message>
        <source>Change Picks</source>
        <translation>Auswahl ändern</translation>
    </message>
    <message>
        <source>Show the kinds of films again</source>
        <translation>Die Arten von Filmen wieder zeigen</translation>
    </message>
    <message>
        <source>Sharpen My List</source>
        <translation>Meine Liste schärfen</translation>
    </message>
    <message>
        <source>Rate films that tell most about what you like</source>
        <translation>Filme bewerten, die am meisten über Ihren Geschmack verraten</translation>
    </message>
    <message>
        <source>Rate next · %1 so far</source>
        <translation>Als Nächstes bewerten · bisher %1</translation>
    </message>
    <message>
        <source>Rate next · %1 of %2</source>
        <translation>Als Nächstes bewerten · %1 von %2</translation>
    </message>
    <message>
        <source>Your list is made from your ratings alone; what you picked no longer counts.</source>
        <translation>Ihre Liste beruht allein auf Ihren Bewertungen; Ihre Auswahl zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Now rate films that you know below. What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>Bewerten Sie nun unten Filme, die Sie kennen. Ihre Auswahl zählt mit jeder Bewertung weniger und ab der fünften nicht mehr.</translation>
    </message>
    <message>
        <source>What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>Ihre Auswahl zählt mit jeder Bewertung weniger und ab der fünften nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>Meine Bewertungen &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>Von IMDb, Letterboxd, Trakt und anderen Filmseiten oder aus einer eigenen Tabelle</translation>
    </message>
    <message>
        <source>Pick Films I &amp;Love…</source>
        <translation>&amp;Lieblingsfilme auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Search for films and click their stars</source>
        <translation>Filme suchen und ihre Sterne anklicken</translation>
    </message>
    <message>
        <source>Which films do you like?</source>
        <translation>Welche Filme mögen Sie?</translation>
    </message>
    <message>
        <source>Your list gets better with every answer</source>
        <translation>Ihre Liste wird mit jeder Antwort besser</translation>
    </message>
    <message>
        <source>So far you have rated only films that you do not like. Your list knows what to leave out, but not what you love: rate some films that you like.</source>
        <translation>Bisher haben Sie nur Filme bewertet, die Sie nicht mögen. Ihre Liste weiß, was sie weglassen soll, aber nicht, was Sie lieben: Bewerten Sie einige Filme, die Sie mögen.</translation>
    </message>
    <message>
        <source>AutoRec Explorer learns from the ratings of many people which films you are likely to love. Rate films that you know, pick two or three kinds of films, or import the ratings that you have; they stay on this computer.</source>
        <translation>AutoRec Explorer lernt aus den Bewertungen vieler Menschen, welche Filme Sie wahrscheinlich lieben. Bewerten Sie Filme, die Sie kennen, wählen Sie zwei oder drei Arten von Filmen oder importieren Sie die Bewertungen, die Sie schon haben; sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Rate a few more films that you know.</source>
        <translation>Bewerten Sie noch einige Filme, die Sie kennen.</translation>
    </message>
</context>
<context>
    <name>autorec::GenreChoice</name>
    <message>
        <source>not %1</source>
        <comment>a genre</comment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Genres that films must have, and genres that they must not have</source>
        <translation>Genres, die Filme haben müssen, und Genres, die sie nicht haben dürfen</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>Genres: all</source>
        <translation>Genres: alle</translation>
    </message>
    <message>
        <source>Genres: %1</source>
        <translation>Genres: %1</translation>
    </message>
</context>
<context>
    <name>autorec::GenreLegend</name>
    <message>
        <source>rated by me</source>
        <translation>von mir bewertet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Show films whose main genre this is: the rarest of those in the legend that they have</source>
        <translation>Filme zeigen, deren Hauptgenre dies ist: das seltenste ihrer Genres in der Legende</translation>
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
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Films have at least one of the wanted genres</source>
        <translation>Filme haben mindestens eines der gewünschten Genres</translation>
    </message>
    <message>
        <source>Films have none of the excluded genres</source>
        <translation>Filme haben keines der ausgeschlossenen Genres</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1 gewünscht</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>autorec::GroupControls</name>
    <message>
        <source>Who watches</source>
        <translation>Wer mitschaut</translation>
    </message>
    <message>
        <source>Also films that one of us has &amp;seen</source>
        <translation>Auch Filme, die jemand von uns ge&amp;sehen hat</translation>
    </message>
    <message>
        <source>Films that all of you have seen stay out</source>
        <translation>Filme, die Sie alle gesehen haben, bleiben außen vor</translation>
    </message>
    <message>
        <source>&amp;Best on average</source>
        <translation>&amp;Im Schnitt am besten</translation>
    </message>
    <message>
        <source>Nobody is bo&amp;red</source>
        <translation>Niemand &amp;langweilt sich</translation>
    </message>
    <message>
        <source>Ta&amp;ke turns</source>
        <translation>&amp;Reihum</translation>
    </message>
    <message>
        <source>&amp;Who watches</source>
        <translation>&amp;Wer mitschaut</translation>
    </message>
    <message>
        <source>How films are chosen</source>
        <translation>Wie Filme ausgewählt werden</translation>
    </message>
    <message>
        <source>no ratings of these films</source>
        <translation>keine Bewertungen dieser Filme</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, number of ratings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First come the films that stand high in all of your own lists, on average.</source>
        <translation>Zuerst kommen Filme, die im Schnitt in den Listen von Ihnen allen weit oben stehen.</translation>
    </message>
    <message>
        <source>A film counts as much as it does for whoever wants it least.</source>
        <translation>Ein Film zählt so viel wie für die Person, die ihn am wenigsten sehen möchte.</translation>
    </message>
    <message>
        <source>Each of you in turn gets the film that stands highest in their own list.</source>
        <translation>Reihum bekommt jede Person den Film, der in ihrer eigenen Liste am weitesten oben steht.</translation>
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
        <translation>Am Zug</translation>
    </message>
    <message>
        <source>Whose turn it was to choose</source>
        <translation>Wer mit dem Auswählen an der Reihe war</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Each person&apos;s rating that speaks for this film more than for others</source>
        <translation>Von jeder Person die Bewertung, die für diesen Film mehr spricht als für andere</translation>
    </message>
    <message>
        <source>The stars that are predicted for %1</source>
        <translation>Die Sterne, die für %1 vorhergesagt werden</translation>
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
        <translation>gesehen: %1</translation>
    </message>
    <message>
        <source>%1 has seen it and gave it %2.</source>
        <translation>%1 hat ihn gesehen und ihm %2 gegeben.</translation>
    </message>
    <message>
        <source>Predicted stars for %1. The order also counts how many ratings a prediction rests on.</source>
        <translation>Vorhergesagte Sterne für %1. Für die Reihenfolge zählt auch, auf wie vielen Bewertungen eine Vorhersage beruht.</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the other films for %1.</source>
        <translation>Hier werden keine Sterne vorhergesagt; der Balken vergleicht mit den anderen Filmen für %1.</translation>
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
        <translation>Die Gründe werden ermittelt.</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>Keine einzelne Bewertung spricht für diesen Film mehr als für andere.</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 gab %2 für „%3“</translation>
    </message>
</context>
<context>
    <name>autorec::HandMatchPanel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>Von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Search the data set for the selected film</source>
        <translation>Den Datensatz nach dem ausgewählten Film durchsuchen</translation>
    </message>
    <message>
        <source>Films of the data set that were found</source>
        <translation>Im Datensatz gefundene Filme</translation>
    </message>
    <message>
        <source>Films that the data set does not have</source>
        <translation>Filme, die der Datensatz nicht enthält</translation>
    </message>
    <message>
        <source>Select a film above, and search for it here</source>
        <translation>Wählen Sie oben einen Film aus und suchen Sie ihn hier</translation>
    </message>
    <message>
        <source>&amp;Use This Film</source>
        <translation>Diesen Film &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;No Film</source>
        <translation>&amp;Kein Film</translation>
    </message>
</context>
<context>
    <name>autorec::ImdbSection</name>
    <message>
        <source>Running times, directors and actors of all films at once, from IMDb&apos;s files title.basics, title.crew, title.principals and name.basics (.tsv.gz). Download them from &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; into one folder. IMDb allows &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;personal and non-commercial use&lt;/a&gt; only. %1</source>
        <translation>Laufzeiten, Regie und Besetzung aller Filme auf einmal, aus den IMDb-Dateien title.basics, title.crew, title.principals und name.basics (.tsv.gz). Laden Sie sie von &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; in einen gemeinsamen Ordner herunter. IMDb erlaubt nur die &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;persönliche, nicht kommerzielle Nutzung&lt;/a&gt;. %1</translation>
    </message>
    <message>
        <source>IMDb&apos;s files</source>
        <translation>IMDb-Dateien</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s files</source>
        <translation>Ordner der IMDb-Dateien</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder of IMDb&apos;s files…</source>
        <translation>Ordner der IMDb-Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Read IMDb&apos;s files for this data set</source>
        <translation>Die IMDb-Dateien für diesen Datensatz einlesen</translation>
    </message>
    <message>
        <source>Progress of reading IMDb&apos;s files</source>
        <translation>Fortschritt beim Einlesen der IMDb-Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading IMDb&apos;s files</source>
        <translation>Das Einlesen der IMDb-Dateien abbrechen</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s Files</source>
        <translation>Ordner der IMDb-Dateien</translation>
    </message>
    <message>
        <source>Reading, which takes a few minutes. You can close this window.</source>
        <translation>Wird eingelesen; das dauert einige Minuten. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Nicht verwendet.</translation>
    </message>
    <message>
        <source>Read again after opening another data set or downloading newer files.</source>
        <translation>Nach dem Öffnen eines anderen Datensatzes oder dem Herunterladen neuerer Dateien erneut einlesen.</translation>
    </message>
    <message>
        <source>Facts of %1 were read.</source>
        <translation>Angaben für %1 eingelesen.</translation>
    </message>
    <message>
        <source>Not in the folder: %1.</source>
        <translation>Nicht im Ordner: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::ImportDialog</name>
    <message>
        <source>&amp;Keep my own ratings where I have rated a film already</source>
        <translation>Bei schon bewerteten Filmen meine &amp;eigene Bewertung behalten</translation>
    </message>
    <message>
        <source>&amp;Also keep ratings of films that are not in this data set; they count as soon as one has them</source>
        <translation>&amp;Auch Bewertungen von Filmen behalten, die nicht in diesem Datensatz sind; sie zählen, sobald ein Datensatz sie enthält</translation>
    </message>
    <message>
        <source>Import Ratings from %1</source>
        <translation>Bewertungen aus %1 importieren</translation>
    </message>
    <message>
        <source>Matched (%1)</source>
        <translation>Zugeordnet (%1)</translation>
    </message>
    <message>
        <source>To choose (%1)</source>
        <translation>Auszuwählen (%1)</translation>
    </message>
    <message>
        <source>Not in this data set (%1)</source>
        <translation>Nicht in diesem Datensatz (%1)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Films that were matched</source>
        <translation>Zugeordnete Filme</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>Welcher Film?</translation>
    </message>
    <message>
        <source>Films to choose from several</source>
        <translation>Filme mit mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>Which film is %1?</source>
        <translation>Welcher Film ist %1?</translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation>Nicht ausgewählt: ausgelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung &amp;importieren</numerusform>
            <numerusform>%Ln Bewertungen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of the ratings in the file</source>
        <translation>Skala der Bewertungen in der Datei</translation>
    </message>
    <message>
        <source>Whose ratings of the file</source>
        <translation>Wessen Bewertungen aus der Datei</translation>
    </message>
    <message>
        <source>Put the films to see on my &amp;watchlist</source>
        <translation>Die vorgemerkten Filme auf meine &amp;Merkliste setzen</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>&amp;Ratings in the file:</source>
        <translation>&amp;Bewertungen in der Datei:</translation>
    </message>
    <message>
        <source>Whose ratings?</source>
        <translation>Wessen Bewertungen?</translation>
    </message>
    <message>
        <source>The file has the ratings of several people. Choose whose you want.</source>
        <translation>Die Datei enthält Bewertungen mehrerer Personen. Wählen Sie aus, wessen Bewertungen Sie möchten.</translation>
    </message>
    <message>
        <source>The ratings do not tell their scale. Choose it.</source>
        <translation>Aus den Bewertungen geht ihre Skala nicht hervor. Wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>Check the scale: other scales would fit, too.</source>
        <translation>Prüfen Sie die Skala: Auch andere Skalen würden passen.</translation>
    </message>
    <message>
        <source>To see (%1)</source>
        <translation>Vorgemerkt (%1)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Films to see</source>
        <translation>Vorgemerkte Filme</translation>
    </message>
    <message>
        <source>the movie id does not count: the row names another film</source>
        <translation>die Film-ID wird nicht beachtet: Die Zeile nennt einen anderen Film</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln film(s) to see</source>
        <translation>
            <numerusform>%Ln vorgemerkten Film &amp;importieren</numerusform>
            <numerusform>%Ln vorgemerkte Filme &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: out of %1</source>
        <translation>Automatisch: bis %1</translation>
    </message>
</context>
<context>
    <name>autorec::ImportReportView</name>
    <message>
        <source>Every line was read; nothing was left out.</source>
        <translation>Alle Zeilen wurden gelesen; nichts wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Lines that could not be read and were left out: %1.</source>
        <translation>Zeilen, die nicht lesbar waren und ausgelassen wurden: %1.</translation>
    </message>
    <message>
        <source>Ratings of the same movie by the same user, of which the latest was kept: %1.</source>
        <translation>Bewertungen desselben Films durch denselben Nutzer, von denen die neueste behalten wurde: %1.</translation>
    </message>
    <message>
        <source>Ratings left out because less was asked for: %1.</source>
        <translation>Bewertungen, die ausgelassen wurden, weil weniger verlangt war: %1.</translation>
    </message>
    <message>
        <source>Movies that nobody rated: %1.</source>
        <translation>Filme, die niemand bewertet hat: %1.</translation>
    </message>
    <message>
        <source>Rated movies without a title: %1.</source>
        <translation>Bewertete Filme ohne Titel: %1.</translation>
    </message>
    <message>
        <source>Titles that another movie has, too: %1.</source>
        <translation>Titel, die auch ein anderer Film hat: %1.</translation>
    </message>
    <message>
        <source>Lines that were not in UTF-8 and were taken for Latin-1: %1.</source>
        <translation>Zeilen, die nicht in UTF-8 waren und als Latin-1 gelesen wurden: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>What was left out, or is worth a look</source>
        <translation>Ausgelassenes und Auffälliges</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Text der Zeile</translation>
    </message>
    <message>
        <source>not UTF-8, taken for Latin-1</source>
        <translation>nicht UTF-8, als Latin-1 gelesen</translation>
    </message>
    <message>
        <source>a title that another movie has, too</source>
        <translation>ein Titel, den auch ein anderer Film hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that say &quot;seen, but not rated&quot;, left out: %1.</source>
        <translation>Ausgelassene Zeilen mit der Angabe „gesehen, aber nicht bewertet“: %1.</translation>
    </message>
    <message>
        <source>Ratings without a time: %1.</source>
        <translation>Bewertungen ohne Zeitangabe: %1.</translation>
    </message>
    <message>
        <source>Times that cannot be read: %1.</source>
        <translation>Nicht lesbare Zeitangaben: %1.</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>eine nicht lesbare Zeitangabe</translation>
    </message>
</context>
<context>
    <name>autorec::InsidePage</name>
    <message>
        <source>Look Inside</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Ansichten des Modells</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Map of films</source>
        <translation>Film&amp;karte</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>&amp;Gewichte</translation>
    </message>
    <message>
        <source>A model is being prepared</source>
        <translation>Ein Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>It can be looked into in a moment.</source>
        <translation>Der Einblick ist gleich möglich.</translation>
    </message>
    <message>
        <source>No model is in use</source>
        <translation>Kein Modell wird verwendet</translation>
    </message>
    <message>
        <source>Open a data set on the Data page, and a model is fitted to it; or train one on the Train page and use it.</source>
        <translation>Öffnen Sie auf der Seite „Daten“ einen Datensatz, an den dann ein Modell angepasst wird; oder trainieren Sie eines auf der Seite „Training“ und verwenden Sie es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It holds one weight from every film to every other instead, and adds up those from the films that you like. See Weights.</source>
        <translation>Es hat stattdessen ein Gewicht von jedem Film zu jedem anderen und summiert die der Filme, die Sie mögen. Siehe „Gewichte“.</translation>
    </message>
    <message>
        <source>It knows how far each film and each person is above the mean, and nothing of tastes. See Weights.</source>
        <translation>Es weiß, wie weit jeder Film und jede Person über dem Mittelwert liegt, aber nichts über den Geschmack. Siehe „Gewichte“.</translation>
    </message>
    <message>
        <source>It gives everybody the same films and looks at nobody&apos;s ratings.</source>
        <translation>Es gibt allen die gleichen Filme und beachtet niemandes Bewertungen.</translation>
    </message>
</context>
<context>
    <name>autorec::LibraryPanel</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>%1 users, %2 movies</source>
        <translation>%1 Nutzer, %2 Filme</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Data sets that were opened</source>
        <translation>Früher geöffnete Datensätze</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay where they are (Delete)</source>
        <translation>Aus dieser Liste entfernen; die Dateien bleiben, wo sie sind (Entf)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
</context>
<context>
    <name>autorec::ListComparisonModel</name>
    <message>
        <source>Also at place %1 of %2</source>
        <translation>Auch auf Platz %1 bei %2</translation>
    </message>
</context>
<context>
    <name>autorec::ListControls</name>
    <message>
        <source>Include films without a &amp;title</source>
        <translation>Auch Filme ohne &amp;Titel</translation>
    </message>
    <message>
        <source>From popular to niche</source>
        <translation>Von beliebt bis Nische</translation>
    </message>
    <message>
        <source>To the left, films that many people rated; to the right, films that few know</source>
        <translation>Links Filme, die viele bewertet haben; rechts Filme, die wenige kennen</translation>
    </message>
    <message>
        <source>From safe to diverse</source>
        <translation>Von sicher bis vielfältig</translation>
    </message>
    <message>
        <source>To the left, the best films one by one; to the right, films unlike each other</source>
        <translation>Links die jeweils besten Filme; rechts Filme, die einander unähnlich sind</translation>
    </message>
    <message>
        <source>List for</source>
        <translation>Liste für</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mich</translation>
    </message>
    <message>
        <source>A user of the data set</source>
        <translation>Nutzer des Datensatzes</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>ID des Nutzers</translation>
    </message>
    <message>
        <source>Number of films</source>
        <translation>Anzahl der Filme</translation>
    </message>
    <message>
        <source>Films that the data set lists without a title, or not at all</source>
        <translation>Filme, die der Datensatz ohne Titel oder gar nicht aufführt</translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation>Liste &amp;für</translation>
    </message>
    <message>
        <source>Fil&amp;ms</source>
        <translation>Fil&amp;me</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Jahre</translation>
    </message>
    <message>
        <source>&amp;Popular</source>
        <translation>Be&amp;liebt</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Nische</translation>
    </message>
    <message>
        <source>&amp;Safe</source>
        <translation>&amp;Sicher</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>Vielfältig</translation>
    </message>
    <message>
        <source>The user&apos;s id in the data set: type one, or use the arrow keys</source>
        <translation>Die ID des Nutzers im Datensatz: eintippen oder Pfeiltasten verwenden</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>A random user</source>
        <translation>Zufälliger Nutzer</translation>
    </message>
    <message>
        <source>Go to a random user of the data set</source>
        <translation>Zu einem zufälligen Nutzer des Datensatzes gehen</translation>
    </message>
</context>
<context>
    <name>autorec::ListExport</name>
    <message>
        <source>Recommended to me</source>
        <translation>Mir empfohlen</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>recommendations for Letterboxd</source>
        <translation>Empfehlungen für Letterboxd</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
</context>
<context>
    <name>autorec::ListLimit</name>
    <message>
        <source>Only From This List</source>
        <translation>Nur aus dieser Liste</translation>
    </message>
    <message>
        <source>Lists of films (*.csv *.tsv *.txt *.json *.zip);;All files (*)</source>
        <translation>Filmlisten (*.csv *.tsv *.txt *.json *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, number of films</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>file, number, films</comment>
        <translation>%1, %3, davon %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Not found in this data set: %1, and %Ln more film(s).</source>
        <translation>
            <numerusform>Nicht in diesem Datensatz gefunden: %1 sowie %Ln weiterer Film.</numerusform>
            <numerusform>Nicht in diesem Datensatz gefunden: %1 sowie %Ln weitere Filme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this data set: %1.</source>
        <translation>Nicht in diesem Datensatz gefunden: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Data Set File…</source>
        <translation>Datensatz&amp;datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open Data Set &amp;Folder…</source>
        <translation>Datensatz&amp;ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;Part of a Data Set…</source>
        <translation>&amp;Teil eines Datensatzes öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About AutoRec Explorer</source>
        <translation>&amp;Über AutoRec Explorer</translation>
    </message>
    <message>
        <source>Open &amp;Model File…</source>
        <translation>Mode&amp;lldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open Model File</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>AutoRec models (*.autorec)</source>
        <translation>AutoRec-Modelle (*.autorec)</translation>
    </message>
    <message>
        <source>The model is put in use. It stands among the experiments as run %1.</source>
        <translation>Das Modell wird jetzt verwendet. Unter den Experimenten steht es als Lauf %1.</translation>
    </message>
    <message>
        <source>Pictures and Fa&amp;cts…</source>
        <translation>Bilder und An&amp;gaben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>autorec::ModelService</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (Lauf %2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Trained when the data set was opened</source>
        <translation>Beim Öffnen des Datensatzes trainiert</translation>
    </message>
    <message>
        <source>The model is in use but could not be kept: %1</source>
        <translation>Das Modell wird verwendet, konnte aber nicht gesichert werden: %1</translation>
    </message>
    <message>
        <source>%1 is used until %2 is trained</source>
        <translation>%1 springt ein, bis %2 trainiert ist</translation>
    </message>
    <message>
        <source>the list is final, the predicted stars are not yet</source>
        <translation>die Liste steht fest, die vorhergesagten Sterne noch nicht</translation>
    </message>
</context>
<context>
    <name>autorec::MovieDetails</name>
    <message>
        <source>Select a film to see its details.</source>
        <translation>Wählen Sie einen Film aus, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>Vorhersage für mich</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>Bewertungen nach Sternen</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Ähnliche Filme</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>no genres listed</source>
        <translation>keine Genres angegeben</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Nobody in this data set rated it.</source>
        <translation>Niemand in diesem Datensatz hat ihn bewertet.</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>%1 im Durchschnitt aus %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most likely %1 stars</source>
        <translation>Am wahrscheinlichsten %1 Sterne</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2 stars</source>
        <translation>Am wahrscheinlichsten zwischen %1 und %2 Sternen</translation>
    </message>
    <message>
        <source>The probability that your rating would be one of these is at least %1.</source>
        <translation>Die Wahrscheinlichkeit, dass Sie eine dieser Bewertungen geben würden, beträgt mindestens %1.</translation>
    </message>
    <message>
        <source>How likely each rating is, as the model in use predicts yours</source>
        <translation>Wie wahrscheinlich jede Bewertung ist, so wie das verwendete Modell Ihre vorhersagt</translation>
    </message>
</context>
<context>
    <name>autorec::MovieFilterBar</name>
    <message>
        <source>Only films I have not &amp;rated</source>
        <translation>Nur von mir &amp;unbewertete Filme</translation>
    </message>
    <message>
        <source>Search films</source>
        <translation>Filme suchen</translation>
    </message>
    <message>
        <source>Least number of ratings</source>
        <translation>Mindestanzahl der Bewertungen</translation>
    </message>
    <message>
        <source>Least number of ratings that a film must have</source>
        <translation>So viele Bewertungen muss ein Film mindestens haben</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Jahre</translation>
    </message>
    <message>
        <source>Ratings, &amp;at least</source>
        <translation>Bewertungen, mi&amp;ndestens</translation>
    </message>
    <message>
        <source>Search by title, year or genre (Ctrl+F)</source>
        <translation>Nach Titel, Jahr oder Genre suchen (Strg+F)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>von mir nicht bewertet</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>autorec::MovieTableModel</name>
    <message>
        <source>What the model in use expects you to give</source>
        <translation>Welche Bewertung das verwendete Modell von Ihnen erwartet</translation>
    </message>
    <message>
        <source>How high the model in use places each film for you; this model gives no stars</source>
        <translation>Wie hoch das verwendete Modell jeden Film für Sie einordnet; Sterne sagt dieses Modell nicht vorher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>Vorhersage für mich</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>above %1% of the films</source>
        <translation>höher als %1&#xa0;% der Filme</translation>
    </message>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>Zum Bewerten auf einen Stern klicken, zum Zurücknehmen noch einmal auf denselben. Tasten: 1 bis 9 für ½ bis 4½ Sterne, 0 für 5.</translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <translation>%1: %2 Sterne</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: nicht bewertet</translation>
    </message>
</context>
<context>
    <name>autorec::MoviesPage</name>
    <message>
        <source>Movies</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Alle Filme zeigen</translation>
    </message>
    <message>
        <source>Take the search and all filters back</source>
        <translation>Suche und alle Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation>%1 von %2 Filmen</translation>
    </message>
    <message>
        <source>%1 · no title has that word; these have one like it</source>
        <translation>%1 · kein Titel enthält dieses Wort; diese enthalten ein ähnliches</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Öffnen Sie einen mit Datei ▸ Datensatzdatei öffnen oder ziehen Sie eine Datei oder einen Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Kein passender Film</translation>
    </message>
    <message>
        <source>Type less of the title, or press Show all films above.</source>
        <translation>Geben Sie weniger vom Titel ein oder klicken Sie oben auf „Alle Filme zeigen“.</translation>
    </message>
    <message>
        <source>%1 · best match first</source>
        <translation>%1 · beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Details of the film</source>
        <translation>Angaben zum Film</translation>
    </message>
</context>
<context>
    <name>autorec::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>autorec::OpenOptionsDialog</name>
    <message>
        <source>Looking at it…</source>
        <translation>Wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Least ratings of a user</source>
        <translation>Mindestanzahl der Bewertungen eines Nutzers</translation>
    </message>
    <message>
        <source>Least ratings of a movie</source>
        <translation>Mindestanzahl der Bewertungen eines Films</translation>
    </message>
    <message>
        <source>First files of the Netflix Prize</source>
        <translation>Erste Dateien des Netflix Prize</translation>
    </message>
    <message>
        <source>Share of the users, in percent</source>
        <translation>Anteil der Nutzer in Prozent</translation>
    </message>
    <message>
        <source>% at random</source>
        <translation>&#xa0;% zufällig</translation>
    </message>
    <message>
        <source>Seed by which users are drawn</source>
        <translation>Seed für die Auswahl der Nutzer</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Seed </translation>
    </message>
    <message>
        <source>&amp;Users with at least</source>
        <translation>&amp;Nutzer mit mindestens</translation>
    </message>
    <message>
        <source>&amp;Movies with at least</source>
        <translation>&amp;Filme mit mindestens</translation>
    </message>
    <message>
        <source>&amp;Share of the users</source>
        <translation>&amp;Anteil der Nutzer</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Netflix files</source>
        <translation>Netfli&amp;x-Dateien</translation>
    </message>
    <message>
        <source> ratings</source>
        <translation> Bewertungen</translation>
    </message>
    <message>
        <source>No ratings were recognised. If it is a text with columns, say what they are.</source>
        <translation>Es wurden keine Bewertungen erkannt. Wenn es ein Text mit Spalten ist, geben Sie deren Bedeutung an.</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
</context>
<context>
    <name>autorec::PairPanel</name>
    <message>
        <source>How alike you are</source>
        <translation>Wie ähnlich Sie sich sind</translation>
    </message>
    <message>
        <source>You have much the same taste</source>
        <translation>Sie haben fast den gleichen Geschmack</translation>
    </message>
    <message>
        <source>Your tastes are alike</source>
        <translation>Ihre Geschmäcker ähneln sich</translation>
    </message>
    <message>
        <source>Your tastes are a little alike</source>
        <translation>Ihre Geschmäcker ähneln sich ein wenig</translation>
    </message>
    <message>
        <source>Your tastes have little to do with each other</source>
        <translation>Ihre Geschmäcker haben wenig miteinander zu tun</translation>
    </message>
    <message>
        <source>Your tastes are opposed</source>
        <translation>Ihre Geschmäcker sind gegensätzlich</translation>
    </message>
    <message>
        <source>%1: correlation %2 on the %3 that you both rated.</source>
        <translation>%1: Korrelation %2 für %3, die Sie beide bewertet haben.</translation>
    </message>
    <message>
        <source>%1 That is a small number: it may be chance.</source>
        <translation>%1 Das sind nur wenige: Es kann Zufall sein.</translation>
    </message>
    <message>
        <source>You have rated none of the same films.</source>
        <translation>Keinen Film haben Sie beide bewertet.</translation>
    </message>
    <message>
        <source>You both rated only %1, too few to compare.</source>
        <translation>Beide bewertet haben Sie nur %1, zu wenig für einen Vergleich.</translation>
    </message>
    <message>
        <source>You both rated %1, but one of you gave all of them the same.</source>
        <translation>Beide bewertet haben Sie %1, aber eine Person hat allen gleich viele Sterne gegeben.</translation>
    </message>
    <message>
        <source>%1 %2, going by what the model predicts for each of you (correlation %3).</source>
        <translation>%1 %2, gemessen an dem, was das Modell für Sie beide vorhersagt (Korrelation %3).</translation>
    </message>
    <message>
        <source>You both love %1.</source>
        <translation>Sie lieben beide %1.</translation>
    </message>
    <message>
        <source>%1 (%2 %3, %4 %5)</source>
        <comment>film, then each person and their stars</comment>
        <translation>%1 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>You disagree on %1.</source>
        <translation>Uneinig sind Sie sich bei %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>autorec::PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Panels to show</source>
        <translation>Gezeigte Bereiche</translation>
    </message>
    <message>
        <source>Choose what is shown of a training</source>
        <translation>Auswählen, was von einem Training gezeigt wird</translation>
    </message>
</context>
<context>
    <name>autorec::ParameterEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, separated by commas</source>
        <translation>%1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Give %1: %2.</source>
        <translation>Geben Sie %1 ein: %2.</translation>
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
        <translation>Dieses Modell hat keine Parameter.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standardwert %1</translation>
    </message>
</context>
<context>
    <name>autorec::PersonalFilmsModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>not in this data set</source>
        <translation>nicht in diesem Datensatz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>autorec::PickPanel</name>
    <message>
        <source>Tonight, for you</source>
        <translation>Heute Abend für Sie</translation>
    </message>
    <message>
        <source>Predicted for you</source>
        <translation>Vorhersage für Sie</translation>
    </message>
    <message>
        <source>Add to watchlist</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Habe ich gesehen</translation>
    </message>
    <message>
        <source>Rate the film</source>
        <translation>Den Film bewerten</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Leave the film out of lists</source>
        <translation>Den Film nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the film among all films</source>
        <translation>Den Film unter allen Filmen zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How far the stars may be off: two of three ratings lie within this range</source>
        <translation>Wie weit die Sterne danebenliegen können: zwei von drei Bewertungen liegen in diesem Bereich</translation>
    </message>
    <message>
        <source>Remove from watchlist</source>
        <translation>Von der Merkliste nehmen</translation>
    </message>
</context>
<context>
    <name>autorec::PictureFolderSection</name>
    <message>
        <source>Your own pictures</source>
        <translation>Ihre eigenen Bilder</translation>
    </message>
    <message>
        <source>A folder of posters. A picture is found by its name (tt0133093.jpg, or The Matrix (1999).jpg), by its folder (The Matrix (1999)/poster.jpg), or by the .nfo file of Kodi or Jellyfin beside it.</source>
        <translation>Ein Ordner mit Postern. Ein Bild wird an seinem Namen erkannt (tt0133093.jpg oder The Matrix (1999).jpg), an seinem Ordner (The Matrix (1999)/poster.jpg) oder an der .nfo-Datei von Kodi oder Jellyfin daneben.</translation>
    </message>
    <message>
        <source>Folder of your own pictures</source>
        <translation>Ordner Ihrer eigenen Bilder</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures…</source>
        <translation>Ordner der Bilder wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use no folder of pictures</source>
        <translation>Keinen Bilderordner verwenden</translation>
    </message>
    <message>
        <source>Show unmatched pictures…</source>
        <translation>Nicht zugeordnete Bilder zeigen&#xa0;…</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>Covers are drawn.</source>
        <translation>Die Cover werden gezeichnet.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Bilder werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No pictures found there.</source>
        <translation>Dort wurden keine Bilder gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures show films of this data set.</source>
        <translation>Bilder zu Filmen dieses Datensatzes: %1 von %2.</translation>
    </message>
    <message>
        <source>Unmatched Pictures</source>
        <translation>Nicht zugeordnete Bilder</translation>
    </message>
    <message>
        <source>Unmatched pictures</source>
        <translation>Nicht zugeordnete Bilder</translation>
    </message>
    <message>
        <source>These show no film of this data set, or may show several. The IMDb id or title and year as the name make it clear.</source>
        <translation>Diese Bilder zeigen keinen Film dieses Datensatzes oder könnten mehrere zeigen. Mit der IMDb-ID oder mit Titel und Jahr als Namen sind sie eindeutig.</translation>
    </message>
</context>
<context>
    <name>autorec::PlotWidget</name>
    <message>
        <source>Plot options</source>
        <translation>Diagrammoptionen</translation>
    </message>
    <message>
        <source>Scales, series and export. Drag a frame in the plot to look closer, double-click to see all again.</source>
        <translation>Skalen, Reihen und Export. Ein im Diagramm aufgezogener Rahmen vergrößert, ein Doppelklick zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Logarithmic &amp;x axis</source>
        <translation>Logarithmische &amp;x-Achse</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y axis</source>
        <translation>Logarithmische &amp;y-Achse</translation>
    </message>
    <message>
        <source>&amp;Smoothed lines</source>
        <translation>&amp;Geglättete Linien</translation>
    </message>
    <message>
        <source>Show &amp;whole range</source>
        <translation>Gesamten &amp;Bereich zeigen</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>Daten&amp;reihen</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Als &amp;PNG exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Als S&amp;VG exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Als &amp;CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Diagramm exportieren</translation>
    </message>
</context>
<context>
    <name>autorec::PredictionLabel</name>
    <message>
        <source>%1 stars, predicted by the model in use</source>
        <translation>%1 Sterne, vorhergesagt vom verwendeten Modell</translation>
    </message>
    <message>
        <source>Placed above %1% of the films by the model in use</source>
        <translation>Vom verwendeten Modell höher eingeordnet als %1&#xa0;% der Filme</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Neues Profil&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename Profile…</source>
        <translation>Profil &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Dele&amp;ted Profiles</source>
        <translation>&amp;Gelöschte Profile</translation>
    </message>
    <message>
        <source>%1: whose ratings these are. Switch, create, rename or delete a profile.</source>
        <translation>%1: wessen Bewertungen dies sind. Profil wechseln, anlegen, umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted</source>
        <translation>Das einzige Profil kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>&amp;Delete Profile “%1”</source>
        <translation>Profil „%1“ &amp;löschen</translation>
    </message>
    <message>
        <source>Create another profile first.</source>
        <translation>Legen Sie zuerst ein anderes Profil an.</translation>
    </message>
    <message>
        <source>Its ratings are kept; Undo or Deleted Profiles brings it back.</source>
        <translation>Seine Bewertungen bleiben erhalten; „Rückgängig“ oder „Gelöschte Profile“ holt es zurück.</translation>
    </message>
    <message>
        <source>%1 · %2 · deleted %3</source>
        <translation>%1 · %2 · gelöscht am %3</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>&amp;Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete the profile %1 for good?</source>
        <translation>Das Profil „%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Its ratings, watchlist and marks (%1) are lost. This cannot be undone, and what was done before it cannot be undone either.</source>
        <translation>Bewertungen, Merkliste und Markierungen des Profils (%1) gehen verloren. Das kann nicht rückgängig gemacht werden, und auch nichts, was davor getan wurde.</translation>
    </message>
    <message>
        <source>Delete for &amp;Good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Bring Back Profile “%1”</source>
        <translation>Profil „%1“ zurückholen</translation>
    </message>
    <message>
        <source>Delete Profile “%1”</source>
        <translation>Profil „%1“ löschen</translation>
    </message>
    <message>
        <source>Switch to Profile “%1”</source>
        <translation>Zu Profil „%1“ wechseln</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileNameDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the profile:</source>
        <translation>&amp;Name des Profils:</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileStore</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>A deleted profile has this name. Bring it back, or choose another name.</source>
        <translation>Ein gelöschtes Profil hat diesen Namen. Holen Sie es zurück oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Ein anderes Profil hat diesen Namen bereits.</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted.</source>
        <translation>Das einzige Profil kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>autorec::QueueModel</name>
    <message>
        <source>By the best epoch so far, on the ratings set aside from the training part</source>
        <translation>Nach der bisher besten Epoche, auf den vom Trainingsteil beiseitegelegten Bewertungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>waiting until %1 is open</source>
        <translation>wartet, bis %1 geöffnet ist</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, Seed %3</translation>
    </message>
</context>
<context>
    <name>autorec::QueuePanel</name>
    <message>
        <source>Nothing in the queue</source>
        <translation>Nichts in der Warteschlange</translation>
    </message>
    <message>
        <source>“Add to queue” trains a model as soon as those before it are done. “Sweep…” adds one for each setting of the parameters that you choose, and ranks them here.</source>
        <translation>„In Warteschlange“ trainiert ein Modell, sobald die vorherigen fertig sind. „Sweep&#xa0;…“ reiht für jede Kombination der Parameter, die Sie auswählen, ein Training ein und stellt hier die Rangfolge auf.</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Aktuelles stoppen</translation>
    </message>
    <message>
        <source>Ends what is being trained; its best epoch so far is kept, and the next one begins.</source>
        <translation>Beendet das laufende Training; die bisher beste Epoche wird behalten und das nächste beginnt.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>Ends what is being trained and pauses the queue; those that wait stay.</source>
        <translation>Beendet das laufende Training und pausiert die Warteschlange; die wartenden bleiben darin.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Train it earlier</source>
        <translation>Früher trainieren</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Train it later</source>
        <translation>Später trainieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off the list; a run that came of it stays on the Experiments page</source>
        <translation>Aus der Liste nehmen; ein daraus entstandener Lauf bleibt auf der Seite „Experimente“</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>Take all that is over off the list, also from leaderboards; the runs stay on the Experiments page</source>
        <translation>Alle beendeten aus der Liste nehmen, auch aus Ranglisten; die Läufe bleiben auf der Seite „Experimente“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Progress of what is being trained</source>
        <translation>Fortschritt des laufenden Trainings</translation>
    </message>
    <message>
        <source>Queue of trainings</source>
        <translation>Warteschlange der Trainings</translation>
    </message>
    <message>
        <source>Paused once this one is done.</source>
        <translation>Pause, sobald das laufende fertig ist.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>One is being trained, %1 waiting.</source>
        <translation>Ein Training läuft, wartend: %1.</translation>
    </message>
    <message>
        <source>%1 waiting.</source>
        <translation>Wartend: %1.</translation>
    </message>
    <message>
        <source>All are over.</source>
        <translation>Alle sind beendet.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Warteschlange pausieren</translation>
    </message>
    <message>
        <source>Trains those that wait, one after the other</source>
        <translation>Trainiert die wartenden eines nach dem anderen</translation>
    </message>
    <message>
        <source>What is being trained goes on; no other is begun after it</source>
        <translation>Das laufende Training geht weiter; danach beginnt kein weiteres</translation>
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
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>autorec::RateNextStrip</name>
    <message>
        <source>S&amp;kip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>Ask about another film</source>
        <translation>Nach einem anderen Film fragen</translation>
    </message>
    <message>
        <source>Haven&apos;&amp;t Seen</source>
        <translation>Ni&amp;cht gesehen</translation>
    </message>
    <message>
        <source>Do not ask about this film; lists may still hold it</source>
        <translation>Nach diesem Film nicht mehr fragen; in Listen kann er weiter stehen</translation>
    </message>
    <message>
        <source>Your rating of %1</source>
        <translation>Ihre Bewertung von „%1“</translation>
    </message>
    <message>
        <source>Looking for a film to ask about…</source>
        <translation>Ein Film zum Bewerten wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>There is no film left to ask about</source>
        <translation>Es gibt keinen Film mehr, nach dem gefragt werden könnte</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>„%1“ überspringen</translation>
    </message>
    <message>
        <source>Mark %1 as Not Seen</source>
        <translation>„%1“ als nicht gesehen markieren</translation>
    </message>
</context>
<context>
    <name>autorec::RatingComparison</name>
    <message>
        <source>%1 stars: you %2, the crowd %3</source>
        <translation>%1 Sterne: Sie %2, andere %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The crowd</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>autorec::RatingHistogram</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 Sterne: %2</translation>
    </message>
</context>
<context>
    <name>autorec::RatingsPage</name>
    <message>
        <source>My Ratings</source>
        <translation>Meine Bewertungen</translation>
    </message>
    <message>
        <source>My films</source>
        <translation>Meine Filme</translation>
    </message>
    <message>
        <source>Which films</source>
        <translation>Welche Filme</translation>
    </message>
    <message>
        <source>Search my films</source>
        <translation>Meine Filme durchsuchen</translation>
    </message>
    <message>
        <source>Search my films (Ctrl+F)</source>
        <translation>Meine Filme durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Rated (%1)</source>
        <translation>Bewertet (%1)</translation>
    </message>
    <message>
        <source>Watchlist (%1)</source>
        <translation>Merkliste (%1)</translation>
    </message>
    <message>
        <source>Not interested (%1)</source>
        <translation>Kein Interesse (%1)</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Kein passender Film</translation>
    </message>
    <message>
        <source>Type less of the title.</source>
        <translation>Geben Sie weniger vom Titel ein.</translation>
    </message>
    <message>
        <source>You have not rated a film yet</source>
        <translation>Sie haben noch keinen Film bewertet</translation>
    </message>
    <message>
        <source>Your watchlist is empty</source>
        <translation>Ihre Merkliste ist leer</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+D, or choose Watchlist in its menu.</source>
        <translation>Wählen Sie in „Entdecken“ oder „Filme“ einen Film aus und drücken Sie Strg+D oder wählen Sie „Merkliste“ in seinem Menü.</translation>
    </message>
    <message>
        <source>No film is left out of your lists</source>
        <translation>Kein Film ist aus Ihren Listen ausgeschlossen</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+H, or choose Not interested in its menu.</source>
        <translation>Wählen Sie in „Entdecken“ oder „Filme“ einen Film aus und drücken Sie Strg+H oder wählen Sie „Kein Interesse“ in seinem Menü.</translation>
    </message>
    <message>
        <source>Take Back &amp;Rating</source>
        <translation>Bewertung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take off &amp;Watchlist</source>
        <translation>Von der &amp;Merkliste nehmen</translation>
    </message>
    <message>
        <source>Let into &amp;Lists Again</source>
        <translation>Wieder in &amp;Listen zulassen</translation>
    </message>
    <message>
        <source>%1 (Delete)</source>
        <translation>%1 (Entf)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Import and &amp;Export</source>
        <translation>Import und &amp;Export</translation>
    </message>
    <message>
        <source>Export Ratings as &amp;CSV…</source>
        <translation>Bewertungen als &amp;CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export Ratings for &amp;Letterboxd…</source>
        <translation>Bewertungen für &amp;Letterboxd exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import Ratings</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Ratings imported: %1. Edit › Undo takes all of them back.</source>
        <translation>Importierte Bewertungen: %1. Bearbeiten › Rückgängig nimmt sie alle zurück.</translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation>Meine Bewertungen</translation>
    </message>
    <message>
        <source>My ratings for Letterboxd</source>
        <translation>Meine Bewertungen für Letterboxd</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Ratings written to %1.</source>
        <translation>Die Bewertungen wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung importieren</numerusform>
            <numerusform>%Ln Bewertungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;All files (*)</source>
        <translation>Bewertungen (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Ratings imported: %1; films to see: %2. Edit › Undo takes all of them back.</source>
        <translation>Importierte Bewertungen: %1; vorgemerkte Filme: %2. Bearbeiten › Rückgängig nimmt sie alle zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Film(s) to See</source>
        <translation>
            <numerusform>%Ln vorgemerkten Film importieren</numerusform>
            <numerusform>%Ln vorgemerkte Filme importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>Meine Bewertungen &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>Von IMDb, Letterboxd, Trakt und anderen Filmseiten oder aus einer eigenen Tabelle</translation>
    </message>
    <message>
        <source>Go to Discover or Movies and click the stars of films that you know, or press 1 to 9 and 0 on them. Or import the ratings that you have. They stay with you whatever data set is open.</source>
        <translation>Gehen Sie zu „Entdecken“ oder „Filme“ und klicken Sie die Sterne von Filmen an, die Sie kennen, oder drücken Sie darauf 1 bis 9 und 0. Oder importieren Sie die Bewertungen, die Sie schon haben. Sie bleiben Ihnen erhalten, egal welcher Datensatz geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>autorec::ReadingPreview</name>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>As it will be &amp;read:</source>
        <translation>So wird es &amp;gelesen:</translation>
    </message>
    <message>
        <source>Without a column of ratings, a row says only who watched what.</source>
        <translation>Ohne Spalte mit Bewertungen sagt eine Zeile nur, wer was gesehen hat.</translation>
    </message>
    <message>
        <source>%1 The scale is found from the whole file when it is opened.</source>
        <translation>%1 Die Skala wird beim Öffnen aus der ganzen Datei bestimmt.</translation>
    </message>
</context>
<context>
    <name>autorec::ReasonsModel</name>
    <message>
        <source>Click other stars to see what would change, or the same ones to leave the rating out. Nothing is kept until you say so.</source>
        <translation>Klicken Sie auf andere Sterne, um zu sehen, was sich ändern würde, oder auf dieselben, um die Bewertung wegzulassen. Nichts wird übernommen, solange Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>You rated</source>
        <translation>Von Ihnen bewertet</translation>
    </message>
    <message>
        <source>What if you had given</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>What it does for the film</source>
        <translation>Wirkung auf den Film</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>does not speak for it</source>
        <translation>spricht nicht für ihn</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 Sterne</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>%1&#xa0;% des stärksten Grundes</translation>
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
        <translation>Schlagwörter des Laufs</translation>
    </message>
    <message>
        <source>For example: baseline, for the report</source>
        <translation>Zum Beispiel: Baseline, für den Bericht</translation>
    </message>
    <message>
        <source>Words to find and group runs by, separated by commas</source>
        <translation>Wörter zum Suchen und Gruppieren von Läufen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>What is to be remembered of this run</source>
        <translation>Was man sich zu diesem Lauf merken sollte</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>Schlagwör&amp;ter:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
</context>
<context>
    <name>autorec::RunComparison</name>
    <message>
        <source>Parameters and results side by side</source>
        <translation>Parameter und Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Lists side by side</source>
        <translation>Listen nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Test the difference</source>
        <translation>Unterschied te&amp;sten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Back to all runs</source>
        <translation>&amp;Zurück zu allen Läufen</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Zurück zu allen Läufen</translation>
    </message>
    <message>
        <source>Back to the table of all runs (Esc)</source>
        <translation>Zurück zur Tabelle aller Läufe (Esc)</translation>
    </message>
    <message>
        <source>Test the difference</source>
        <translation>Unterschied testen</translation>
    </message>
    <message>
        <source>Measures both models again, user by user, and tests whether they differ.</source>
        <translation>Misst beide Modelle noch einmal, Nutzer für Nutzer, und testet, ob sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) side by side</source>
        <translation>
            <numerusform>%Ln Lauf nebeneinander</numerusform>
            <numerusform>%Ln Läufe nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs are of different protocols: they were measured on other held-out ratings, so that their results must not be compared and no test is made. Repeat one with the split and seed of the other on the same data.</source>
        <translation>Diese Läufe haben verschiedene Protokolle: Sie wurden auf unterschiedlichen zurückgehaltenen Bewertungen gemessen, sodass ihre Ergebnisse nicht verglichen werden dürfen und nicht getestet wird. Wiederholen Sie einen mit Aufteilung und Seed des anderen auf denselben Daten.</translation>
    </message>
    <message>
        <source>A test compares two runs. Choose only two of them to have one.</source>
        <translation>Ein Test vergleicht zwei Läufe. Wählen Sie dafür nur zwei aus.</translation>
    </message>
    <message>
        <source>Nothing was held out from these runs, so there is nothing to test them on.</source>
        <translation>Bei diesen Läufen wurde nichts zurückgehalten, also gibt es nichts, worauf sie getestet werden könnten.</translation>
    </message>
    <message>
        <source>The model of one of these runs was not kept. Repeat that run to have a test.</source>
        <translation>Das Modell eines dieser Läufe wurde nicht aufbewahrt. Wiederholen Sie diesen Lauf, um testen zu können.</translation>
    </message>
    <message>
        <source>Open the data set of these runs, %1, on the Data page to have a test.</source>
        <translation>Öffnen Sie auf der Seite „Daten“ den Datensatz dieser Läufe, %1, um testen zu können.</translation>
    </message>
    <message>
        <source>Paired by user: the intervals are of the bootstrap over users, p is the probability of so large a difference when users&apos; results are swapped at random. An interval without 0 speaks for a real difference.</source>
        <translation>Nach Nutzern gepaart: Die Intervalle stammen aus dem Bootstrap über Nutzer; p ist die Wahrscheinlichkeit eines so großen Unterschieds, wenn die Ergebnisse der Nutzer zufällig vertauscht werden. Ein Intervall ohne 0 spricht für einen echten Unterschied.</translation>
    </message>
    <message>
        <source>Both models are measured again, user by user…</source>
        <translation>Beide Modelle werden noch einmal gemessen, Nutzer für Nutzer&#xa0;…</translation>
    </message>
    <message>
        <source>Both were measured on the same held-out ratings: whether they really differ can be tested, paired by user.</source>
        <translation>Beide wurden auf denselben zurückgehaltenen Bewertungen gemessen: Ob sie sich wirklich unterscheiden, lässt sich nach Nutzern gepaart testen.</translation>
    </message>
    <message>
        <source>Lists for you need models of the data set that is open; none of these is.</source>
        <translation>Listen für Sie brauchen Modelle des geöffneten Datensatzes; keines von diesen ist eines.</translation>
    </message>
    <message>
        <source>Making your lists…</source>
        <translation>Ihre Listen werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>You have not rated a film yet: these are lists for somebody nothing is known of.</source>
        <translation>Sie haben noch keinen Film bewertet: Dies sind Listen für jemanden, über den nichts bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln film(s) in every list</source>
        <translation>
            <numerusform>● %Ln Film in jeder Liste</numerusform>
            <numerusform>● %Ln Filme in jeder Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>○ in several</source>
        <translation>○ in mehreren</translation>
    </message>
    <message>
        <source>Only models of the data set that is open make lists.</source>
        <translation>Nur Modelle des geöffneten Datensatzes erstellen Listen.</translation>
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
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Validation RMSE</source>
        <translation>Validierungs-RMSE</translation>
    </message>
    <message>
        <source>Training RMSE</source>
        <translation>Trainings-RMSE</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>NDCG@10 on the validation part</source>
        <translation>NDCG@10 auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>Curves of the chosen runs</source>
        <translation>Kurven der ausgewählten Läufe</translation>
    </message>
    <message>
        <source>Choose runs in the table to see their curves over one another. Baselines have no epochs and so no curves.</source>
        <translation>Wählen Sie in der Tabelle Läufe aus, um ihre Kurven übereinander zu sehen. Baselines haben keine Epochen und daher keine Kurven.</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>K&amp;urve:</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
</context>
<context>
    <name>autorec::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>Einzelheiten des Laufs</translation>
    </message>
    <message>
        <source>Choose a run to see its details.</source>
        <translation>Wählen Sie einen Lauf aus, um seine Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All as the defaults say.</source>
        <translation>Alle auf Standardwerten.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation>%1; insgesamt %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1
Fingerprint of the ratings: %2
Split: %3</source>
        <translation>%1
Fingerabdruck der Bewertungen: %2
Aufteilung: %3</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>%1: %2 ratings; %3 users without a profile, %4 ratings of movies that training never saw</source>
        <translation>%1: %2 Bewertungen; %3 Nutzer ohne Profil, %4 Bewertungen von Filmen, die im Training nie vorkamen</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Notes of the training</source>
        <translation>Meldungen des Trainings</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>Befehl zum Wiederholen</translation>
    </message>
    <message>
        <source>Not known: this run was kept by an older version.</source>
        <translation>Nicht bekannt: Dieser Lauf stammt aus einer älteren Version.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
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
Commit: %2
Compiler: %3
Rechenweg: %4</translation>
    </message>
</context>
<context>
    <name>autorec::RunFilterBar</name>
    <message>
        <source>Only the &amp;protocol of the chosen run</source>
        <translation>Nur &amp;Protokoll des ausgewählten Laufs</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Search model, data set, tags and note (Ctrl+F)</source>
        <translation>Modell, Datensatz, Schlagwörter und Notiz durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Shows runs of the same data set, split and seed: those whose results may be compared.</source>
        <translation>Zeigt Läufe mit gleichem Datensatz, gleicher Aufteilung und gleichem Seed: nur deren Ergebnisse dürfen verglichen werden.</translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation>Läufe gruppieren nach</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>G&amp;ruppieren nach</translation>
    </message>
</context>
<context>
    <name>autorec::RunSectionsModel</name>
    <message>
        <source>%1 · %2 · fingerprint %3</source>
        <translation>%1 · %2 · Fingerabdruck %3</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>How the ratings were divided. Only results of the same data set, split and seed may be compared.</source>
        <translation>Wie die Bewertungen aufgeteilt wurden. Nur Ergebnisse mit gleichem Datensatz, gleicher Aufteilung und gleichem Seed dürfen verglichen werden.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>The best epoch, whose weights were kept</source>
        <translation>Die beste Epoche, deren Gewichte behalten wurden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Wie lange das Training gedauert hat</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Dieses Modell wird verwendet.</translation>
    </message>
    <message>
        <source>Measured on another data set, split or seed than the chosen run: not comparable with it.</source>
        <translation>Mit anderem Datensatz, anderer Aufteilung oder anderem Seed gemessen als der ausgewählte Lauf: nicht mit ihm vergleichbar.</translation>
    </message>
    <message>
        <source>Trained on other ratings than those of the data set that is open.</source>
        <translation>Mit anderen Bewertungen trainiert als denen des geöffneten Datensatzes.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many epochs were trained</source>
        <translation>Wie viele Epochen trainiert wurden</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>Der beste unter den Läufen seines Protokolls.</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableView</name>
    <message>
        <source>Finished runs</source>
        <translation>Abgeschlossene Läufe</translation>
    </message>
</context>
<context>
    <name>autorec::Settings</name>
    <message>
        <source>The settings cannot be saved in %1. Make room, or make the folder writable; until then the window forgets how it was left.</source>
        <translation>Die Einstellungen lassen sich nicht in %1 speichern. Schaffen Sie Platz oder machen Sie den Ordner beschreibbar; bis dahin vergisst das Fenster, wie es verlassen wurde.</translation>
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
        <translation>%1 %2 Sterne vorhergesagt</translation>
    </message>
    <message>
        <source>%1 stars predicted</source>
        <translation>%1 Sterne vorhergesagt</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>Sie gaben %1</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>auf der Merkliste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>autorec::ShelfPanel</name>
    <message>
        <source>Earlier films</source>
        <translation>Vorige Filme</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>Weitere Filme</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all of them as a table</source>
        <translation>Alle als Tabelle zeigen</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
</context>
<context>
    <name>autorec::Shelves</name>
    <message>
        <source>%1 to %2</source>
        <comment>4½ to Alien, after “Because you gave”</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>Das Beste für Sie</translation>
    </message>
    <message>
        <source>Because you loved %1</source>
        <translation>Weil Ihnen %1 gefiel</translation>
    </message>
    <message>
        <source>Hidden gems for you</source>
        <translation>Geheimtipps für Sie</translation>
    </message>
    <message>
        <source>From your watchlist</source>
        <translation>Von Ihrer Merkliste</translation>
    </message>
    <message>
        <source>More %1</source>
        <comment>a genre</comment>
        <translation>Mehr %1</translation>
    </message>
    <message>
        <source>From the %1s</source>
        <comment>1980s</comment>
        <translation>Aus den %1ern</translation>
    </message>
    <message>
        <source>the best of your list</source>
        <translation>das Beste Ihrer Liste</translation>
    </message>
    <message>
        <source>you gave it %1; these are like it</source>
        <translation>Sie gaben %1; diese sind ähnlich</translation>
    </message>
    <message>
        <source>few people rated them</source>
        <translation>wenige haben sie bewertet</translation>
    </message>
    <message>
        <source>best for you first</source>
        <translation>das Beste für Sie zuerst</translation>
    </message>
    <message>
        <source>you rate this genre higher than others</source>
        <translation>Sie bewerten dieses Genre höher als andere</translation>
    </message>
    <message>
        <source>you rate this decade higher than others</source>
        <translation>Sie bewerten dieses Jahrzehnt höher als andere</translation>
    </message>
    <message>
        <source>Because you gave %1 and %2.</source>
        <translation>Weil Sie %1 und %2 gaben.</translation>
    </message>
    <message>
        <source>Because you gave %1.</source>
        <translation>Weil Sie %1 gaben.</translation>
    </message>
    <message>
        <source>Because you picked films like %1.</source>
        <translation>Weil Sie Filme wie %1 gewählt haben.</translation>
    </message>
    <message>
        <source>The best film of your list.</source>
        <translation>Der beste Film Ihrer Liste.</translation>
    </message>
</context>
<context>
    <name>autorec::ShelvesSwitch</name>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message>
        <source>Show what to watch on shelves</source>
        <translation>In Regalen zeigen, was Sie sehen könnten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show your list as a table, with its controls</source>
        <translation>Ihre Liste als Tabelle zeigen, mit ihren Einstellungen</translation>
    </message>
</context>
<context>
    <name>autorec::SideBySide</name>
    <message>
        <source>&amp;Add a Model</source>
        <translation>Modell hin&amp;zufügen</translation>
    </message>
    <message>
        <source>No second model to compare with</source>
        <translation>Kein zweites Modell zum Vergleichen</translation>
    </message>
    <message>
        <source>Every model that you train on this data set can stand here, by Add a Model: two to four lists side by side, with what they share.</source>
        <translation>Jedes Modell, das Sie auf diesem Datensatz trainieren, kann mit „Modell hinzufügen“ hier stehen: zwei bis vier Listen nebeneinander, mit ihren Gemeinsamkeiten.</translation>
    </message>
    <message>
        <source>&amp;Train a Model</source>
        <translation>Modell tra&amp;inieren</translation>
    </message>
    <message>
        <source>The model of a finished run on this data set</source>
        <translation>Das Modell eines abgeschlossenen Laufs auf diesem Datensatz</translation>
    </message>
    <message>
        <source>At most four models stand side by side</source>
        <translation>Höchstens vier Modelle stehen nebeneinander</translation>
    </message>
    <message>
        <source>Making the lists…</source>
        <translation>Listen werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Both lists share %1 of %2 (in bold).</source>
        <translation>Beiden Listen gemeinsam: %1 von %2 (fett).</translation>
    </message>
    <message>
        <source>All %1 lists share %2 of %3 (in bold).</source>
        <translation>Allen %1 Listen gemeinsam: %2 von %3 (fett).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No other run fits this data set: train one…</source>
        <translation>Kein anderer Lauf passt zu diesem Datensatz: einen trainieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>autorec::SingleInstance</name>
    <message>
        <source>AutoRec Explorer is running already (process %1 on %2) and has %3 open, but does not answer. Use its window or end it, or start this one with --data-folder and another folder.</source>
        <translation>AutoRec Explorer läuft bereits (Prozess %1 auf %2) und hat %3 geöffnet, antwortet aber nicht. Benutzen Sie dessen Fenster oder beenden Sie es, oder starten Sie dieses mit --data-folder und einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>autorec::SourcePanel</name>
    <message>
        <source>Opening about %1 ratings, which take %2 of memory…</source>
        <translation>Etwa %1 Bewertungen werden geöffnet, die %2 Speicher belegen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>D&amp;emo öffnen</translation>
    </message>
    <message>
        <source>Real films with simulated ratings; built in, nothing is downloaded.</source>
        <translation>Echte Filme mit simulierten Bewertungen; eingebaut, es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Date&amp;i öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>A file of ratings, or a zip or tar archive of a whole set. Titles and links are taken from the files beside the ratings.</source>
        <translation>Eine Datei mit Bewertungen oder ein Zip- oder Tar-Archiv eines ganzen Datensatzes. Titel und Links werden den Dateien neben den Bewertungen entnommen.</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>A folder with ratings, such as an unpacked MovieLens set.</source>
        <translation>Ein Ordner mit Bewertungen, etwa ein entpackter MovieLens-Datensatz.</translation>
    </message>
    <message>
        <source>Open &amp;part of a file…</source>
        <translation>&amp;Teil einer Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose how much of a data set is loaded and what the columns of a text are.</source>
        <translation>Festlegen, wie viel eines Datensatzes geladen wird und was die Spalten eines Textes bedeuten.</translation>
    </message>
    <message>
        <source>Opening progress</source>
        <translation>Fortschritt beim Öffnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation>Ordner mit Bewertungen öffnen</translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation>Datei mit Bewertungen öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>…or drop a file or folder anywhere in this window</source>
        <translation>… oder eine Datei oder einen Ordner irgendwo in dieses Fenster ziehen</translation>
    </message>
</context>
<context>
    <name>autorec::SourceSection</name>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
</context>
<context>
    <name>autorec::SourcesDialog</name>
    <message>
        <source>Pictures and Facts</source>
        <translation>Bilder und Angaben</translation>
    </message>
    <message>
        <source>Sources of pictures and facts</source>
        <translation>Quellen der Bilder und Angaben</translation>
    </message>
    <message>
        <source>Covers are drawn and films are known by what the data set says, until you add a source. Each is optional. No model is trained on any of them.</source>
        <translation>Cover werden gezeichnet, und über Filme ist nur bekannt, was der Datensatz enthält, bis Sie eine Quelle hinzufügen. Jede ist freiwillig. Kein Modell wird damit trainiert.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete all cached pictures and facts</source>
        <translation>Alle zwischengespeicherten Bilder und Angaben löschen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing is cached.</source>
        <translation>Nichts ist zwischengespeichert.</translation>
    </message>
    <message>
        <source>%1: facts of %2 from TMDB, which are deleted after six months, and of %3 from IMDb.</source>
        <translation>%1: Angaben für %2 von TMDB, die nach sechs Monaten gelöscht werden, und für %3 von IMDb.</translation>
    </message>
</context>
<context>
    <name>autorec::SplitEditor</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Zufälliger Anteil</translation>
    </message>
    <message>
        <source>A random share of the ratings is for training.</source>
        <translation>Ein zufälliger Anteil der Bewertungen dient dem Training.</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>The earliest share of the ratings is for training.</source>
        <translation>Der früheste Anteil der Bewertungen dient dem Training.</translation>
    </message>
    <message>
        <source>Leave out per user</source>
        <translation>Je Nutzer zurückhalten</translation>
    </message>
    <message>
        <source>The same number of each user&apos;s ratings is held out.</source>
        <translation>Von jedem Nutzer werden gleich viele Bewertungen zurückgehalten.</translation>
    </message>
    <message>
        <source>By users</source>
        <translation>Nach Nutzern</translation>
    </message>
    <message>
        <source>A share of the users is for training; the others are new to the model, which knows 80% of their ratings and has to predict the rest.</source>
        <translation>Ein Anteil der Nutzer dient dem Training; die anderen sind dem Modell neu: Es kennt 80&#xa0;% ihrer Bewertungen und muss den Rest vorhersagen.</translation>
    </message>
    <message>
        <source>Probe set</source>
        <translation>Probe-Set</translation>
    </message>
    <message>
        <source>Tested on the set that comes with the Netflix Prize for that; other data sets have none.</source>
        <translation>Getestet mit dem Set, das dem Netflix Prize dafür beiliegt; andere Datensätze haben keines.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All ratings are for training; nothing is measured.</source>
        <translation>Alle Bewertungen dienen dem Training; es wird nichts gemessen.</translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation>Anteil für das Training in Prozent</translation>
    </message>
    <message>
        <source>% for training</source>
        <translation>&#xa0;% für das Training</translation>
    </message>
    <message>
        <source>Ratings held out of each user</source>
        <translation>Je Nutzer zurückgehaltene Bewertungen</translation>
    </message>
    <message>
        <source> held out per user</source>
        <translation> je Nutzer zurückgehalten</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Zwei Dateien</translation>
    </message>
    <message>
        <source>Training and test ratings are read from two files.</source>
        <translation>Trainings- und Testbewertungen werden aus zwei Dateien gelesen.</translation>
    </message>
</context>
<context>
    <name>autorec::StarEditor</name>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>Zum Bewerten auf einen Stern klicken, zum Zurücknehmen noch einmal auf denselben. Tasten: 1 bis 9 für ½ bis 4½ Sterne, 0 für 5.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 Sterne</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>autorec::SweepAxisEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen Wert aus.</translation>
    </message>
    <message>
        <source>Give two numbers, the smaller first: %1.</source>
        <translation>Geben Sie zwei Zahlen ein, die kleinere zuerst: %1.</translation>
    </message>
    <message>
        <source>Drawn evenly on a logarithmic scale: every order of magnitude as often.</source>
        <translation>Gleichmäßig auf logarithmischer Skala gezogen: jede Größenordnung gleich häufig.</translation>
    </message>
    <message>
        <source>Drawn evenly between the two.</source>
        <translation>Gleichmäßig zwischen beiden gezogen.</translation>
    </message>
    <message>
        <source>Values with semicolons between them (%1)</source>
        <translation>Werte, durch Semikolons getrennt (%1)</translation>
    </message>
    <message>
        <source>Give each value once, with semicolons between them: %1.</source>
        <translation>Geben Sie jeden Wert einmal ein, durch Semikolons getrennt: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepDialog</name>
    <message>
        <source>&amp;Grid: every combination</source>
        <translation>&amp;Raster: alle Kombinationen</translation>
    </message>
    <message>
        <source>&amp;Random draws:</source>
        <translation>&amp;Zufallsziehungen:</translation>
    </message>
    <message>
        <source>Sweep over parameters of %1</source>
        <translation>Sweep über Parameter von %1</translation>
    </message>
    <message>
        <source>Trains %1 on %2 (%3, seed %4) once for each setting. What does not vary is as the form says.</source>
        <translation>Trainiert %1 mit %2 (%3, Seed %4) einmal für jede Kombination. Was nicht variiert, bleibt wie im Formular.</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>Name des Sweeps</translation>
    </message>
    <message>
        <source>Finds more with as many runs where only some of the parameters matter (Bergstra and Bengio 2012)</source>
        <translation>Findet bei gleich vielen Läufen mehr, wenn nur einige der Parameter wichtig sind (Bergstra und Bengio 2012)</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Anzahl der Ziehungen</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Seed der Ziehungen</translation>
    </message>
    <message>
        <source>The same seed draws the same settings.</source>
        <translation>Gleicher Seed zieht gleiche Kombinationen.</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Seed </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Parameters that vary</source>
        <translation>Variierte Parameter</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>Zu variierender Parameter</translation>
    </message>
    <message>
        <source>&amp;Vary it too</source>
        <translation>Auch &amp;variieren</translation>
    </message>
    <message>
        <source>Another &amp;parameter</source>
        <translation>Weiterer &amp;Parameter</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>%1 nicht variieren</translation>
    </message>
    <message>
        <source>&amp;Add %1 to the queue</source>
        <translation>%1 zur &amp;Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>Zur &amp;Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Korrigieren Sie zuerst die markierten Felder.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What was drawn twice stands once.</source>
        <translation>Doppelt Gezogenes zählt nur einmal.</translation>
    </message>
    <message>
        <source>They are ranked by what they do on the ratings set aside from the training part, never by the test part.</source>
        <translation>Die Rangfolge richtet sich nach den Ergebnissen auf den vom Trainingsteil beiseitegelegten Bewertungen, nie nach dem Testteil.</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>Dieses Modell legt keine Bewertungen des Trainingsteils zur Auswahl beiseite, daher erhalten seine Läufe keine Rangfolge.</translation>
    </message>
    <message>
        <source>About %1 in all, going by an earlier run.</source>
        <translation>Gesamtdauer nach einem früheren Lauf: etwa %1.</translation>
    </message>
    <message>
        <source>How long they take shows after the first.</source>
        <translation>Wie lange es dauert, zeigt sich nach dem ersten Lauf.</translation>
    </message>
    <message>
        <source>%1 need more memory than is free now, and will fail.</source>
        <translation>Für %1 reicht der derzeit freie Speicher nicht; das Training wird dort fehlschlagen.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepLeaderboard</name>
    <message>
        <source>Use this &amp;model</source>
        <translation>D&amp;ieses Modell verwenden</translation>
    </message>
    <message>
        <source>Runs of the sweep, the best first</source>
        <translation>Läufe des Sweeps, der beste zuerst</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>Vorhersagen und Listen stammen ab jetzt von diesem Modell.</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>Sweep-Ran&amp;gliste</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2, davon %1 fertig</translation>
    </message>
    <message>
        <source>Ranked by the best epoch on the ratings set aside from the training part. The test part has no say and is not shown: a model chosen by it would look better than it is. Measure the one you choose on the Experiments page.</source>
        <translation>Rangfolge nach der besten Epoche auf den vom Trainingsteil beiseitegelegten Bewertungen. Der Testteil zählt nicht mit und wird nicht gezeigt: Ein danach gewähltes Modell sähe besser aus, als es ist. Messen Sie das gewählte auf der Seite „Experimente“.</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>Dieses Modell legt keine Bewertungen des Trainingsteils zur Auswahl beiseite, daher erhalten seine Läufe keine Rangfolge.</translation>
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
        <translation>Validierung: %1</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>autorec::TaskRunner</name>
    <message>
        <source>There is not enough memory for this. Close other programs or choose less data.</source>
        <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Programme oder wählen Sie weniger Daten.</translation>
    </message>
</context>
<context>
    <name>autorec::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Measuring the trained model…</source>
        <translation>Trainiertes Modell wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <source>Opening a data set…</source>
        <translation>Datensatz wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Training: Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Pausing after epoch %1 of %2</source>
        <translation>Pause nach Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>Training pausiert</translation>
    </message>
</context>
<context>
    <name>autorec::TasteCards</name>
    <message>
        <source>Kinds of films to pick</source>
        <translation>Arten von Filmen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>autorec::TasteClustersModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>„%1“ auswählen</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <translation>„%1“ abwählen</translation>
    </message>
    <message>
        <source>Films like %1</source>
        <translation>Filme wie %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>genres</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Films that please the same people:</source>
        <translation>Filme, die denselben Menschen gefallen:</translation>
    </message>
</context>
<context>
    <name>autorec::TasteView</name>
    <message>
        <source>%1: %2, to which you gave %3 stars and the crowd %4; shrunk, less what sets you apart from the crowd anyway: %5</source>
        <translation>%1: %2, denen Sie %3 Sterne gaben und andere %4; geschrumpft und ohne das, was Sie ohnehin von anderen unterscheidet: %5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You give as many stars as the crowd to the same films: %1.</source>
        <translation>Sie geben denselben Filmen gleich viele Sterne wie andere: %1.</translation>
    </message>
    <message>
        <source>You give %1 stars more than the crowd to the same films: %2 against %3.</source>
        <translation>Sie geben denselben Filmen %1 Sterne mehr als andere: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>You give %1 stars less than the crowd to the same films: %2 against %3.</source>
        <translation>Sie geben denselben Filmen %1 Sterne weniger als andere: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>Stars more or less than the crowd gave the same films, beyond what you give all films; shrunk by n ⁄ (n + %1) for n films. Click one to see its films.</source>
        <translation>Mehr oder weniger Sterne, als andere denselben Filmen gaben, über Ihre allgemeine Abweichung hinaus; bei n Filmen mit n ⁄ (n + %1) geschrumpft. Klicken Sie auf einen Balken, um seine Filme zu sehen.</translation>
    </message>
    <message>
        <source>Genres, the most loved first</source>
        <translation>Genres, das liebste zuerst</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>How your ratings are spread, and the crowd&apos;s of the same films</source>
        <translation>Wie sich Ihre Bewertungen verteilen und die der anderen für dieselben Filme</translation>
    </message>
    <message>
        <source>Genres that you love and dislike</source>
        <translation>Genres, die Sie lieben und nicht mögen</translation>
    </message>
    <message>
        <source>How you rate</source>
        <translation>Wie Sie bewerten</translation>
    </message>
    <message>
        <source>Shares of your ratings and of the crowd&apos;s of the same films, each film counting the same.</source>
        <translation>Anteile Ihrer Bewertungen und der Bewertungen anderer für dieselben Filme; jeder Film zählt gleich.</translation>
    </message>
    <message>
        <source>Where you and the crowd differ most</source>
        <translation>Wo Sie und andere am weitesten auseinanderliegen</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>Das ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>No model is in use that could be measured.</source>
        <translation>Es wird kein Modell verwendet, das gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Your taste shows from five ratings on</source>
        <translation>Ihr Geschmack zeigt sich ab fünf Bewertungen</translation>
    </message>
    <message>
        <source>Rate films of this data set in Discover or Movies (%1 so far). Then stand here: the genres and decades that you love and dislike, how you rate next to others, and how well the model in use knows you.</source>
        <translation>Bewerten Sie Filme dieses Datensatzes in „Entdecken“ oder „Filme“ (bisher %1). Dann stehen hier die Genres und Jahrzehnte, die Sie lieben und nicht mögen, wie Sie im Vergleich zu anderen bewerten und wie gut das verwendete Modell Sie kennt.</translation>
    </message>
    <message>
        <source>%1 From your %2; the crowd are the %3 users of %4.</source>
        <translation>%1 Aus %2 von Ihnen; die anderen sind die %3 Nutzer von %4.</translation>
    </message>
</context>
<context>
    <name>autorec::TmdbSection</name>
    <message>
        <source>Posters, directors, actors, running times, languages and what the film is about, from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Get a free &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; there and paste it here. TMDB then sees which films you look at. %1</source>
        <translation>Poster, Regie, Besetzung, Laufzeiten, Sprachen und worum es im Film geht, von &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Holen Sie sich dort kostenlos ein &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; und fügen Sie es hier ein. TMDB sieht dann, welche Filme Sie hier aufrufen. %1</translation>
    </message>
    <message>
        <source>Off: nothing is sent to TMDB.</source>
        <translation>Aus: Es wird nichts an TMDB gesendet.</translation>
    </message>
    <message>
        <source>Asking TMDB whether it accepts the token…</source>
        <translation>TMDB wird gefragt, ob es das Token annimmt&#xa0;…</translation>
    </message>
    <message>
        <source>TMDB accepts the token. Films that you look at are asked for.</source>
        <translation>TMDB nimmt das Token an. Abgefragt werden Filme, die Sie hier aufrufen.</translation>
    </message>
    <message>
        <source>TMDB does not accept the token. Copy it again, the whole of it, and test it.</source>
        <translation>TMDB nimmt das Token nicht an. Kopieren Sie es noch einmal vollständig und testen Sie es.</translation>
    </message>
    <message>
        <source>TMDB cannot be reached. It is tried again in a while.</source>
        <translation>TMDB ist nicht erreichbar. In einer Weile wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Your token for TMDB</source>
        <translation>Ihr Token für TMDB</translation>
    </message>
    <message>
        <source>Use and test</source>
        <translation>Verwenden und testen</translation>
    </message>
    <message>
        <source>Use this token and test it</source>
        <translation>Dieses Token verwenden und testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the token and do not use TMDB</source>
        <translation>Das Token entfernen und TMDB nicht verwenden</translation>
    </message>
    <message>
        <source>API Read Access Token</source>
        <translation>API Read Access Token</translation>
    </message>
    <message>
        <source>The token is kept in %1, which only you can read. It is sent to TMDB only.</source>
        <translation>Das Token wird in %1 aufbewahrt, das nur Sie lesen können. Es wird nur an TMDB gesendet.</translation>
    </message>
</context>
<context>
    <name>autorec::TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>Liste &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the list to a CSV file</source>
        <translation>Die Liste in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Films for all of you</source>
        <translation>Filme für Sie alle</translation>
    </message>
    <message>
        <source>&amp;Make a profile…</source>
        <translation>&amp;Profil anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>How alike you are</source>
        <translation>Wie ähnlich Sie sich sind</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>Die Liste konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Die Liste wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Kein Datensatz geöffnet</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Öffnen Sie einen mit Datei ▸ Datensatzdatei öffnen oder ziehen Sie eine Datei oder einen Ordner auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Who watches with you?</source>
        <translation>Wer schaut mit Ihnen?</translation>
    </message>
    <message>
        <source>Tick two or more people on the left.</source>
        <translation>Haken Sie links mindestens zwei Personen an.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Modell wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>Die Liste erscheint, sobald das Modell bereit ist.</translation>
    </message>
    <message>
        <source>No film is left for all of you</source>
        <translation>Es bleibt kein Film für Sie alle</translation>
    </message>
    <message>
        <source>Somebody has seen, hidden or would dislike each of them.</source>
        <translation>Jeden davon hat jemand gesehen oder ausgeblendet, oder jemand würde ihn nicht mögen.</translation>
    </message>
    <message>
        <source>For %1 · made by %2 · without what anybody dislikes</source>
        <translation>Für %1 · erstellt von %2 · ohne das, was jemand nicht mag</translation>
    </message>
    <message>
        <source>One list for everybody who watches</source>
        <translation>Eine Liste für alle, die mitschauen</translation>
    </message>
    <message>
        <source>%1 has not rated films of this data set yet. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>%1 hat noch keine Filme dieses Datensatzes bewertet. Nach einigen Bewertungen, eingegeben oder importiert, stehen hier die Filme, die Ihnen allen zusagen.</translation>
    </message>
    <message>
        <source>&amp;Rate films as %1</source>
        <translation>&amp;Filme als %1 bewerten</translation>
    </message>
    <message>
        <source>Whoever watches with you needs a profile of their own. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>Wer mit Ihnen schaut, braucht ein eigenes Profil. Nach einigen Bewertungen, eingegeben oder importiert, stehen hier die Filme, die Ihnen allen zusagen.</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>films for all of us</source>
        <translation>Filme für uns alle</translation>
    </message>
</context>
<context>
    <name>autorec::TopBar</name>
    <message>
        <source>The ratings of this data set were drawn from a model and not given by people</source>
        <translation>Die Bewertungen dieses Datensatzes wurden aus einem Modell gezogen und nicht von Menschen abgegeben</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>Kein Datensatz</translation>
    </message>
    <message>
        <source>%1 users, %2 films, %3 ratings</source>
        <translation>%1 Nutzer, %2 Filme, %3 Bewertungen</translation>
    </message>
    <message>
        <source>Model: preparing…</source>
        <translation>Modell: wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Model: none</source>
        <translation>Modell: keines</translation>
    </message>
    <message>
        <source>Model: %1, for now</source>
        <translation>Modell: vorerst %1</translation>
    </message>
</context>
<context>
    <name>autorec::TopNModel</name>
    <message>
        <source>The rating that speaks for this film more than for others</source>
        <translation>Die Bewertung, die für diesen Film mehr spricht als für andere</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>denn %1</translation>
    </message>
    <message>
        <source>Predicted stars. The order also counts how many ratings a prediction rests on.</source>
        <translation>Vorhergesagte Sterne. Für die Reihenfolge zählt auch, auf wie vielen Bewertungen eine Vorhersage beruht.</translation>
    </message>
    <message>
        <source>Click a star to rate: the film leaves the list and the list is made anew.</source>
        <translation>Zum Bewerten auf einen Stern klicken: Der Film verlässt die Liste, und sie wird neu erstellt.</translation>
    </message>
    <message>
        <source>It was not in the list before %1.</source>
        <translation>Der Film war nicht in der Liste, bevor %1.</translation>
    </message>
    <message>
        <source>It was number %1 before %2.</source>
        <translation>Der Film stand auf Platz %1, bevor %2.</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>Sie gaben %1 für „%2“</translation>
    </message>
    <message>
        <source>they gave %1 to %2</source>
        <translation>„%2“ bekam %1</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>Keine einzelne Bewertung spricht für diesen Film mehr als für andere.</translation>
    </message>
    <message>
        <source>What speaks for it most:</source>
        <translation>Am meisten spricht für ihn:</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 Sterne</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>%1&#xa0;% des stärksten Grundes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the user really gave, for films that the model was not shown</source>
        <translation>Was der Nutzer tatsächlich gab, bei Filmen, die dem Modell nicht gezeigt wurden</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>It is number %1 in your real list.</source>
        <translation>Der Film steht auf Platz %1 Ihrer echten Liste.</translation>
    </message>
    <message>
        <source>It is not in your real list.</source>
        <translation>Der Film ist nicht in Ihrer echten Liste.</translation>
    </message>
    <message>
        <source>you would have given %1 to %2</source>
        <translation>Sie hätten %1 für „%2“ gegeben</translation>
    </message>
    <message>
        <source>they gave %1</source>
        <translation>gab %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>Hier werden keine Sterne vorhergesagt; der Balken vergleicht mit dem ersten Film.</translation>
    </message>
    <message>
        <source>you picked films like %1</source>
        <translation>Sie wählten Filme wie „%1“ aus</translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation>Die Gründe werden ermittelt.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>Training &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Choose a model and press Start training.</source>
        <translation>Wählen Sie ein Modell und klicken Sie auf „Training starten“.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Ends the training; the best epoch so far is measured and kept.</source>
        <translation>Beendet das Training; die bisher beste Epoche wird gemessen und behalten.</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>Training fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Training ended.</source>
        <translation>Training beendet.</translation>
    </message>
    <message>
        <source>Training finished.</source>
        <translation>Training abgeschlossen.</translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation>Öffnen Sie zuerst auf der Seite „Daten“ einen Datensatz.</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Korrigieren Sie zuerst die markierten Felder.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Training pausieren</translation>
    </message>
    <message>
        <source>&amp;My list, epoch by epoch</source>
        <translation>&amp;Meine Liste, Epoche für Epoche</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>&amp;Gradientennorm</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Lernrate</translation>
    </message>
    <message>
        <source>This model keeps no checkpoints to go on from; it can only be stopped.</source>
        <translation>Dieses Modell legt keine Checkpoints zum Fortsetzen an; es kann nur gestoppt werden.</translation>
    </message>
    <message>
        <source>Ends after the epoch that goes on and keeps all that is needed to resume, also after the program was closed.</source>
        <translation>Endet nach der laufenden Epoche und sichert alles, was zum Fortsetzen nötig ist, auch nach dem Beenden des Programms.</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>In Wartesch&amp;lange</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>S&amp;weep&#xa0;…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Trains it as soon as those before it are done.</source>
        <translation>Trainiert es, sobald die vorherigen fertig sind.</translation>
    </message>
    <message>
        <source>Sweep over parameters</source>
        <translation>Sweep über Parameter</translation>
    </message>
    <message>
        <source>Trains the model once for each of several settings and ranks them.</source>
        <translation>Trainiert das Modell je einmal mit mehreren Parameterkombinationen und stellt eine Rangfolge auf.</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 wurde zur Warteschlange hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Ranking: NDCG@10 on the validation part</source>
        <translation>Ranking: NDCG@10 auf dem Validierungsteil</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>The curve grows here, epoch by epoch, once a training runs.</source>
        <translation>Hier wächst die Kurve Epoche für Epoche, sobald ein Training läuft.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm, where the model is a network.</source>
        <translation>Die Norm des Gradienten, wenn das Modell ein Netz ist.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingForm</name>
    <message>
        <source>Reset &amp;all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>Alle Parameter zurücksetzen</translation>
    </message>
    <message>
        <source>All parameters back to this model&apos;s defaults</source>
        <translation>Alle Parameter zurück auf die Standardwerte dieses Modells</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed, data and parameters give exactly the same model.</source>
        <translation>Gleicher Seed, gleiche Daten und gleiche Parameter ergeben genau das gleiche Modell.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>A&amp;ufteilung</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>S&amp;eed</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingProgress</name>
    <message>
        <source>Training progress</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet&#xa0;…</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 ratings per second</source>
        <translation>%1 Bewertungen pro Sekunde</translation>
    </message>
    <message>
        <source>stopping; the best epoch is kept…</source>
        <translation>wird gestoppt; die beste Epoche wird behalten&#xa0;…</translation>
    </message>
    <message>
        <source>measuring on the held-out part…</source>
        <translation>Messung auf dem zurückgehaltenen Teil&#xa0;…</translation>
    </message>
    <message>
        <source>pausing after this epoch…</source>
        <translation>wird nach dieser Epoche pausiert&#xa0;…</translation>
    </message>
    <message>
        <source>Paused after epoch %1 of %2.</source>
        <translation>Nach Epoche %1 von %2 pausiert.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingResult</name>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>Vorhersagen und Listen stammen ab jetzt von diesem Modell.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modell wird verwendet</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
</context>
<context>
    <name>autorec::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Zurücknehmen (%1)</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedBar</name>
    <message>
        <source>not one epoch yet</source>
        <translation>noch keine Epoche</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 von %2 Epochen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>Unfinished training</source>
        <translation>Unterbrochenes Training</translation>
    </message>
    <message>
        <source>Resume the unfinished training</source>
        <translation>Das unterbrochene Training fortsetzen</translation>
    </message>
    <message>
        <source>Goes on where it was kept, and becomes the same model as if it had never stopped. Opens the data set first where that is not open.</source>
        <translation>Geht dort weiter, wo es gesichert wurde, und ergibt dasselbe Modell wie ohne Unterbrechung. Öffnet zuerst den Datensatz, falls er nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Discard the unfinished training</source>
        <translation>Das unterbrochene Training verwerfen</translation>
    </message>
    <message>
        <source>Deletes what was kept of it</source>
        <translation>Löscht, was davon gesichert wurde</translation>
    </message>
    <message>
        <source>An unfinished training of %1 on %2: %3, last kept %4.</source>
        <translation>Unterbrochenes Training von %1 mit %2: %3, zuletzt gesichert: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after it.</source>
        <translation>
            <numerusform>Danach noch %Ln weiteres.</numerusform>
            <numerusform>Danach noch %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>Training verwerfen</translation>
    </message>
    <message>
        <source>Discard the unfinished training of %1 (%2)?</source>
        <translation>Das unterbrochene Training von %1 (%2) verwerfen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedTrainings</name>
    <message>
        <source>%1 The unfinished training is kept.</source>
        <translation>%1 Das unterbrochene Training bleibt erhalten.</translation>
    </message>
    <message>
        <source>The data set %1 of the unfinished training is not where it was (%2). The training is kept: put the data set back to go on, or discard it.</source>
        <translation>Der Datensatz %1 des unterbrochenen Trainings ist nicht mehr an seinem Ort (%2). Das Training bleibt erhalten: Legen Sie den Datensatz zum Fortsetzen dorthin zurück oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>The ratings of %1 are not those any more that the unfinished training began with. It is kept: put the old ones back to go on, or discard it.</source>
        <translation>Die Bewertungen von %1 sind nicht mehr die, mit denen das unterbrochene Training begann. Es bleibt erhalten: Stellen Sie zum Fortsetzen die alten wieder her oder verwerfen Sie es.</translation>
    </message>
</context>
<context>
    <name>autorec::UnitDetails</name>
    <message>
        <source>My ratings that move it now</source>
        <translation>Meine Bewertungen, die sie jetzt verschieben</translation>
    </message>
    <message>
        <source>How the activation changes by each rating: what it is, less what it would be without it</source>
        <translation>Wie jede Bewertung die Aktivierung ändert: ihr Wert minus dem, was er ohne die Bewertung wäre</translation>
    </message>
    <message>
        <source>How the activation changes when the film alone is given, a star above what is expected; less for films with few ratings</source>
        <translation>Wie sich die Aktivierung ändert, wenn allein der Film bewertet ist, einen Stern über der Erwartung; weniger bei Filmen mit wenigen Bewertungen</translation>
    </message>
    <message>
        <source>Films that excite it most</source>
        <translation>Filme, die sie am stärksten anregen</translation>
    </message>
    <message>
        <source>Films that inhibit it most</source>
        <translation>Filme, die sie am stärksten hemmen</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Einheit %1</translation>
    </message>
</context>
<context>
    <name>autorec::UnitGrid</name>
    <message>
        <source>Unit %1 of %2: %3</source>
        <translation>Einheit %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>autorec::UnitsPanel</name>
    <message>
        <source>Most raised fir&amp;st</source>
        <translation>&amp;Stärkste Anhebung zuerst</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verdeckte Einheiten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>S&amp;chicht:</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Modell wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Its hidden units are being asked.</source>
        <translation>Seine verdeckten Einheiten werden abgefragt.</translation>
    </message>
    <message>
        <source>This model has no hidden units</source>
        <translation>Dieses Modell hat keine verdeckten Einheiten</translation>
    </message>
    <message>
        <source>%1 You have not rated any film yet, so that all of them rest.</source>
        <translation>%1 Sie haben noch keinen Film bewertet, daher sind alle in Ruhe.</translation>
    </message>
</context>
<context>
    <name>autorec::UnusualRatingsTable</name>
    <message>
        <source>Your ratings that are furthest from the crowd&apos;s</source>
        <translation>Ihre Bewertungen, die am weitesten von denen anderer abweichen</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Sie gaben</translation>
    </message>
    <message>
        <source>The crowd gave</source>
        <translation>Andere gaben</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Crowd&apos;s ratings</source>
        <translation>Bewertungen anderer</translation>
    </message>
    <message>
        <source>Press Enter or double-click to see the film in Movies</source>
        <translation>Enter oder Doppelklick zeigt den Film in „Filme“</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryModel</name>
    <message>
        <source>Whether the model was not shown the rating, and where the film stands in the list</source>
        <translation>Ob die Bewertung dem Modell vorenthalten wurde und wo der Film in der Liste steht</translation>
    </message>
    <message>
        <source>They rated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>hit: number %1</source>
        <translation>Treffer: Platz %1</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryPanel</name>
    <message>
        <source>What the user rated</source>
        <translation>Was der Nutzer bewertet hat</translation>
    </message>
    <message>
        <source>User %1 rated %2</source>
        <translation>Nutzer %1 hat %2 bewertet</translation>
    </message>
</context>
<context>
    <name>autorec::WeightHistogram</name>
    <message>
        <source>Mean %1, standard deviation %2, from %3 to %4</source>
        <translation>Mittelwert %1, Standardabweichung %2, von %3 bis %4</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s)</source>
        <translation>
            <numerusform>%Ln Gewicht</numerusform>
            <numerusform>%Ln Gewichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Von %1 bis %2: %3</translation>
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
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Histogram of the weights</source>
        <translation>Histogramm der Gewichte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
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
        <translation>Nahe null</translation>
    </message>
    <message>
        <source>Share of the weights below a hundredth of the largest</source>
        <translation>Anteil der Gewichte unter einem Hundertstel des größten</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Modell wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Its weights are being counted.</source>
        <translation>Seine Gewichte werden gezählt.</translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation>Dieses Modell hat keine Gewichte</translation>
    </message>
    <message>
        <source>It counts the ratings of each film and learns nothing else.</source>
        <translation>Es zählt die Bewertungen jedes Films und lernt sonst nichts.</translation>
    </message>
    <message>
        <source>%1: bars from four standard deviations below the mean to four above it, the outermost with all that lies beyond; %2 of the numbers are below a hundredth of the largest.</source>
        <translation>%1: Balken von vier Standardabweichungen unter dem Mittelwert bis vier darüber, die äußersten mit allem jenseits davon; %2 der Zahlen liegen unter einem Hundertstel der größten.</translation>
    </message>
</context>
<context>
    <name>autorec::WhatIfBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Make it your rating. Edit › Undo takes it back.</source>
        <translation>Zu Ihrer Bewertung machen. Bearbeiten › Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Go back to the list of your real ratings (Esc)</source>
        <translation>Zurück zur Liste Ihrer echten Bewertungen (Esc)</translation>
    </message>
    <message>
        <source>What if you had %1? Moved compares with your real list.</source>
        <translation>Was wäre, wenn Sie %1? „Bewegung“ vergleicht mit Ihrer echten Liste.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between suppositions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>given %1 to %2 instead of %3</source>
        <translation>für „%2“ %1 statt %3 gegeben hätten</translation>
    </message>
    <message>
        <source>not rated %1, to which you gave %2</source>
        <translation>„%1“ (Ihre Bewertung: %2) nicht bewertet hätten</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung ändern</numerusform>
            <numerusform>%Ln Bewertungen ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WhyPanel</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>We&amp;glassen</translation>
    </message>
    <message>
        <source>Your ratings, as reasons</source>
        <translation>Ihre Bewertungen als Gründe</translation>
    </message>
    <message>
        <source>See the list without this rating (Delete)</source>
        <translation>Die Liste ohne diese Bewertung zeigen (Entf)</translation>
    </message>
    <message>
        <source>Why %1? Change the stars of a reason, or leave it out, to see what the list would be.</source>
        <translation>Warum „%1“? Ändern Sie die Sterne eines Grundes oder lassen Sie ihn weg, um zu sehen, wie die Liste dann wäre.</translation>
    </message>
    <message>
        <source>Select a film in the list to see why it is there.</source>
        <translation>Wählen Sie einen Film in der Liste aus, um zu sehen, warum er dort steht.</translation>
    </message>
</context>
<context>
    <name>autorec::YearRange</name>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Films without a known year are shown only while all years are</source>
        <translation>Filme ohne bekanntes Jahr werden nur gezeigt, solange alle Jahre gezeigt werden</translation>
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
        <translation>Abenteuer</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderfilm</translation>
    </message>
    <message>
        <source>Children&apos;s</source>
        <translation>Kinderfilm</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komödie</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Krimi</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Dokumentarfilm</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasy</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horror</translation>
    </message>
    <message>
        <source>IMAX</source>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>Musical</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystery</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Liebesfilm</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Kriegsfilm</translation>
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
        <translation>Filmempfehlungen von Autoencodern erkunden.</translation>
    </message>
    <message>
        <source>Keep ratings, runs and models in &lt;folder&gt;.</source>
        <translation>Bewertungen, Läufe und Modelle in &lt;Ordner&gt; ablegen.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What to open: a data set (a file, a folder, or &quot;demo&quot;) or a model file.</source>
        <translation>Was zu öffnen ist: ein Datensatz (eine Datei, ein Ordner oder „demo“) oder eine Modelldatei.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20, 10 and 20 sigmoid units over raw ratings, one person at a time; its authors&apos; weight decay of 0.5 leaves nothing to learn and is 0 here</source>
        <translation>20, 10 und 20 Sigmoid-Einheiten über rohen Bewertungen, je eine Person auf einmal; der Weight Decay der Autoren von 0,5 lässt nichts zu lernen übrig und ist hier 0</translation>
    </message>
    <message>
        <source>A denoising autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>Ein Denoising-Autoencoder mit multinomialer Likelihood (Liang et al. 2018)</translation>
    </message>
    <message>
        <source>A rating of a movie with n ratings weighs n ⁄ (n + this) in the loss; 0 weighs all alike</source>
        <translation>Eine Bewertung eines Films mit n Bewertungen zählt im Verlust n ⁄ (n + dieser Wert); bei 0 zählen alle gleich</translation>
    </message>
    <message>
        <source>A variational autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>Ein Variational Autoencoder mit multinomialer Likelihood (Liang et al. 2018)</translation>
    </message>
    <message>
        <source>A weight from every movie to every other, in closed form (Steck 2019); seconds, and hard to beat</source>
        <translation>Ein Gewicht von jedem Film zu jedem anderen, in geschlossener Form (Steck 2019); dauert Sekunden und ist schwer zu schlagen</translation>
    </message>
    <message>
        <source>A weighted mean of predicted stars, or a weighted sum of reciprocal ranks</source>
        <translation>Ein gewichtetes Mittel vorhergesagter Sterne oder eine gewichtete Summe reziproker Ränge</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Added to the diagonal of the movies&apos; co-occurrences; larger sets want more</source>
        <translation>Wird zur Diagonale der Kookkurrenzen der Filme addiert; größere Datensätze brauchen mehr</translation>
    </message>
    <message>
        <source>Annealing steps</source>
        <translation>Annealing-Schritte</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>BPR-MF</source>
        <translation>BPR-MF</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Bias shrinkage</source>
        <translation>Bias-Schrumpfung</translation>
    </message>
    <message>
        <source>Biased MF</source>
        <translation>Biased MF</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Centring</source>
        <translation>Zentrierung</translation>
    </message>
    <message>
        <source>Confidence weighting</source>
        <translation>Konfidenzgewichtung</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Deep AutoRec</source>
        <translation>Deep AutoRec</translation>
    </message>
    <message>
        <source>Deep autoencoder</source>
        <translation>Tiefer Autoencoder</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Demografie</translation>
    </message>
    <message>
        <source>Denoising AutoRec</source>
        <translation>Denoising AutoRec</translation>
    </message>
    <message>
        <source>Dense re-feeding</source>
        <translation>Dense Re-Feeding</translation>
    </message>
    <message>
        <source>Divide each person&apos;s ratings by how much they vary</source>
        <translation>Teilt die Bewertungen jeder Person durch ihre Streuung</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout place</source>
        <translation>Dropout-Position</translation>
    </message>
    <message>
        <source>EASE</source>
        <translation>EASE</translation>
    </message>
    <message>
        <source>EASE that is kept from leaning on a movie to foretell itself (Steck 2020)</source>
        <translation>EASE, das sich bei der Vorhersage eines Films nicht auf ihn selbst stützen soll (Steck 2020)</translation>
    </message>
    <message>
        <source>EDLAE</source>
        <translation>EDLAE</translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation>Encoder-Schichten</translation>
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
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Epochs between two falls (step), or without a better loss before one (plateau)</source>
        <translation>Epochen zwischen zwei Absenkungen (step) oder ohne besseren Verlust vor einer (plateau)</translation>
    </message>
    <message>
        <source>Everybody gets the most-rated movies; what any recommender must beat at ranking</source>
        <translation>Alle bekommen die am häufigsten bewerteten Filme; das muss jedes Empfehlungsmodell im Ranking übertreffen</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Five hidden layers down to 64 and up again over raw ratings, made for the Netflix Prize&apos;s</source>
        <translation>Fünf verdeckte Schichten, hinab bis 64 und wieder hinauf, über rohen Bewertungen; gemacht für die des Netflix Prize</translation>
    </message>
    <message>
        <source>Fold-in ridge</source>
        <translation>Fold-in-Ridge</translation>
    </message>
    <message>
        <source>Frequency exponent (ν)</source>
        <translation>Häufigkeitsexponent (ν)</translation>
    </message>
    <message>
        <source>Gaussian units between encoder and decoder</source>
        <translation>Gaußsche Einheiten zwischen Encoder und Decoder</translation>
    </message>
    <message>
        <source>Hidden dropout</source>
        <translation>Dropout (verdeckt)</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>How cautiously genres and decade speak for movies that nobody has rated</source>
        <translation>Wie vorsichtig Genres und Jahrzehnt für Filme sprechen, die niemand bewertet hat</translation>
    </message>
    <message>
        <source>How much harder those with many ratings are pulled; 0 pulls all alike</source>
        <translation>Wie viel stärker Vektoren mit vielen Bewertungen gezogen werden; 0 zieht alle gleich</translation>
    </message>
    <message>
        <source>How the learning rate falls: never, every few epochs, or when the loss stops falling</source>
        <translation>Wie die Lernrate sinkt: nie, alle paar Epochen oder wenn der Verlust nicht mehr sinkt</translation>
    </message>
    <message>
        <source>How weights move against the gradient</source>
        <translation>Wie sich die Gewichte gegen den Gradienten bewegen</translation>
    </message>
    <message>
        <source>How weights move against the gradient; lbfgs takes all ratings at once, the others mini-batches</source>
        <translation>Wie sich die Gewichte gegen den Gradienten bewegen; lbfgs nimmt alle Bewertungen auf einmal, die anderen Mini-Batches</translation>
    </message>
    <message>
        <source>I-AutoRec</source>
        <translation>I-AutoRec</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout (Eingabe)</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Rauschen (Eingabe)</translation>
    </message>
    <message>
        <source>Iterations of lbfgs in an epoch; its memory starts afresh with each</source>
        <translation>Iterationen von lbfgs je Epoche; sein Gedächtnis beginnt mit jeder neu</translation>
    </message>
    <message>
        <source>Kernel dimensions</source>
        <translation>Kernel-Dimensionen</translation>
    </message>
    <message>
        <source>Kernel penalty (λs)</source>
        <translation>Kernel-Strafterm (λs)</translation>
    </message>
    <message>
        <source>L-BFGS iterations</source>
        <translation>L-BFGS-Iterationen</translation>
    </message>
    <message>
        <source>Latent units</source>
        <translation>Latente Einheiten</translation>
    </message>
    <message>
        <source>Learn what age, gender and occupation suggest, for people without ratings; only where the data tell them</source>
        <translation>Lernt für Personen ohne Bewertungen, was Alter, Geschlecht und Beruf nahelegen; nur wo die Daten sie nennen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learns to restore ratings from corrupted ones: some hidden, or with Gaussian noise</source>
        <translation>Lernt, Bewertungen aus verfälschten wiederherzustellen: teils verborgen oder mit gaußschem Rauschen</translation>
    </message>
    <message>
        <source>Length of each user&apos;s and movie&apos;s vector</source>
        <translation>Länge des Vektors jedes Nutzers und Films</translation>
    </message>
    <message>
        <source>Length of the vectors whose distance decides how strongly two units connect</source>
        <translation>Länge der Vektoren, deren Abstand bestimmt, wie stark zwei Einheiten verbunden sind</translation>
    </message>
    <message>
        <source>Liked from stars</source>
        <translation>Gemocht ab (Sterne)</translation>
    </message>
    <message>
        <source>Loss from stars</source>
        <translation>Verlust ab (Sterne)</translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation>Matrixfaktorisierung</translation>
    </message>
    <message>
        <source>Mean rating plus user and movie biases; what any recommender must beat at stars</source>
        <translation>Mittlere Bewertung plus Nutzer- und Film-Biases; das muss jedes Empfehlungsmodell bei Sternen übertreffen</translation>
    </message>
    <message>
        <source>Megabytes for the square matrix of movies; of more movies than it holds the most-rated are taken</source>
        <translation>Megabyte für die quadratische Matrix der Filme; passen nicht alle hinein, werden die am häufigsten bewerteten genommen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Memory for weights</source>
        <translation>Speicher für Gewichte</translation>
    </message>
    <message>
        <source>Metadata ridge</source>
        <translation>Metadaten-Ridge</translation>
    </message>
    <message>
        <source>Models of ranks</source>
        <translation>Modelle für Ränge</translation>
    </message>
    <message>
        <source>Models of stars</source>
        <translation>Modelle für Sterne</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Most passes over the training ratings</source>
        <translation>Höchstzahl der Durchgänge durch die Trainingsbewertungen</translation>
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
        <translation>Netflix-Autoencoder</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>Once the epoch is chosen, train anew on all training ratings for as many epochs</source>
        <translation>Nach Wahl der Epoche mit allen Trainingsbewertungen ebenso viele Epochen neu trainieren</translation>
    </message>
    <message>
        <source>One hidden layer over a movie&apos;s ratings (Sedhain et al. 2015); the more exact in stars</source>
        <translation>Eine verdeckte Schicht über den Bewertungen eines Films (Sedhain et al. 2015); genauer bei Sternen</translation>
    </message>
    <message>
        <source>One hidden layer over a person&apos;s ratings (Sedhain et al. 2015); the fastest for new people</source>
        <translation>Eine verdeckte Schicht über den Bewertungen einer Person (Sedhain et al. 2015); am schnellsten für neue Personen</translation>
    </message>
    <message>
        <source>Only ratings of at least these stars are in the loss; 0 takes all</source>
        <translation>Nur Bewertungen ab so vielen Sternen gehen in den Verlust ein; 0 nimmt alle</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>Ausgabeaktivierung</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Penalty (L2, lbfgs)</source>
        <translation>Strafterm (L2, lbfgs)</translation>
    </message>
    <message>
        <source>People in a mini-batch</source>
        <translation>Personen je Mini-Batch</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting</source>
        <translation>Zieht jedes Gewicht in Richtung null, um Überanpassung zu vermeiden</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting; lbfgs takes the penalty instead</source>
        <translation>Zieht jedes Gewicht in Richtung null, um Überanpassung zu vermeiden; lbfgs nutzt stattdessen den Strafterm</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero</source>
        <translation>Zieht Vektoren in Richtung null</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero in training</source>
        <translation>Zieht Vektoren im Training in Richtung null</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Ranks by vectors solved for in turn from who chose what (Hu et al. 2008, Rendle et al. 2022)</source>
        <translation>Ordnet nach Vektoren, die abwechselnd daraus berechnet werden, wer was gewählt hat (Hu et al. 2008, Rendle et al. 2022)</translation>
    </message>
    <message>
        <source>Ranks by vectors that put what was chosen above what was not (Rendle et al. 2009)</source>
        <translation>Ordnet nach Vektoren, die Gewähltes über nicht Gewähltes stellen (Rendle et al. 2009)</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Ratings of at least these stars count as liked; 0 takes every rating, whatever its stars</source>
        <translation>Bewertungen ab so vielen Sternen gelten als gemocht; 0 nimmt jede Bewertung, gleich mit wie vielen Sternen</translation>
    </message>
    <message>
        <source>Ratings&apos; worth of doubt about each user&apos;s and movie&apos;s bias</source>
        <translation>Zweifel am Bias jedes Nutzers und Films, gemessen in Bewertungen</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularisierung</translation>
    </message>
    <message>
        <source>Regularisation (λ)</source>
        <translation>Regularisierung (λ)</translation>
    </message>
    <message>
        <source>Reproduced systems</source>
        <translation>Reproduzierte Systeme</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows in a mini-batch; lbfgs ignores it</source>
        <translation>Zeilen je Mini-Batch; lbfgs ignoriert den Wert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Schedule epochs</source>
        <translation>Epochen des Plans</translation>
    </message>
    <message>
        <source>Schedule factor</source>
        <translation>Faktor des Plans</translation>
    </message>
    <message>
        <source>Several models that speak with one voice, weighted by how they do on a validation part</source>
        <translation>Mehrere Modelle, die mit einer Stimme sprechen, gewichtet nach ihrem Abschneiden auf einem Validierungsteil</translation>
    </message>
    <message>
        <source>Share of a hidden layer&apos;s units switched off in training</source>
        <translation>Anteil der Einheiten einer verdeckten Schicht, die im Training abgeschaltet sind</translation>
    </message>
    <message>
        <source>Share of a person&apos;s movies that each must be told without</source>
        <translation>Anteil der Filme einer Person, ohne die jeder Film vorhergesagt werden muss</translation>
    </message>
    <message>
        <source>Share of the last step that sgd keeps; the others ignore it</source>
        <translation>Anteil des letzten Schritts, den sgd beibehält; die anderen ignorieren den Wert</translation>
    </message>
    <message>
        <source>Share of the ratings hidden from the input in training, so that short profiles are familiar</source>
        <translation>Anteil der Bewertungen, die im Training vor der Eingabe verborgen werden, damit kurze Profile vertraut sind</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the weights are fitted; the members are then trained again on all</source>
        <translation>Anteil der Trainingsbewertungen, auf denen die Gewichte angepasst werden; danach werden die Mitglieder mit allen neu trainiert</translation>
    </message>
    <message>
        <source>Share of the training ratings set aside to choose the epoch; 0 keeps the last epoch</source>
        <translation>Anteil der Trainingsbewertungen, der zur Wahl der Epoche beiseitegelegt wird; 0 behält die letzte Epoche</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden in training</source>
        <translation>Anteil des Gemochten, der im Training verborgen wird</translation>
    </message>
    <message>
        <source>Six hidden layers with tied weights and dense re-feeding (Kuchaiev and Ginsburg 2017)</source>
        <translation>Sechs verdeckte Schichten mit gekoppelten Gewichten und Dense Re-Feeding (Kuchaiev und Ginsburg 2017)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps</source>
        <translation>Größe der Schritte des Optimierers</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; lbfgs finds its own</source>
        <translation>Größe der Schritte des Optimierers; lbfgs findet seine eigene</translation>
    </message>
    <message>
        <source>Size of the steps</source>
        <translation>Größe der Schritte</translation>
    </message>
    <message>
        <source>SparseFC</source>
        <translation>SparseFC</translation>
    </message>
    <message>
        <source>Stacked autoencoder</source>
        <translation>Gestapelter Autoencoder</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the input in training, in stars</source>
        <translation>Standardabweichung des gaußschen Rauschens auf der Eingabe im Training, in Sternen</translation>
    </message>
    <message>
        <source>Stars as biases and the product of two vectors (Koren et al. 2009)</source>
        <translation>Sterne als Biases und Produkt zweier Vektoren (Koren et al. 2009)</translation>
    </message>
    <message>
        <source>Steps after each mini-batch in which the network learns to repeat its own full output</source>
        <translation>Schritte nach jedem Mini-Batch, in denen das Netz lernt, seine eigene volle Ausgabe zu wiederholen</translation>
    </message>
    <message>
        <source>Steps in which β rises from 0</source>
        <translation>Schritte, in denen β von 0 an steigt</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better validation result; 0 never stops early</source>
        <translation>Nach so vielen Epochen ohne besseres Validierungsergebnis beenden; 0 beendet nie vorzeitig</translation>
    </message>
    <message>
        <source>Takes all ratings at once</source>
        <translation>Nimmt alle Bewertungen auf einmal</translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights; the hidden layers must read the same both ways</source>
        <translation>Der Decoder nutzt die Gewichte des Encoders; die verdeckten Schichten müssen vorwärts wie rückwärts gleich sein</translation>
    </message>
    <message>
        <source>Three hidden layers over a person&apos;s ratings, narrowing from 512 to 64</source>
        <translation>Drei verdeckte Schichten über den Bewertungen einer Person, die sich von 512 auf 64 verengen</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Gekoppelte Gewichte</translation>
    </message>
    <message>
        <source>Two hidden layers whose units connect where their vectors lie close (Muller et al. 2018)</source>
        <translation>Zwei verdeckte Schichten, deren Einheiten dort verbunden sind, wo ihre Vektoren nah beieinanderliegen (Muller et al. 2018)</translation>
    </message>
    <message>
        <source>U-AutoRec</source>
        <translation>U-AutoRec</translation>
    </message>
    <message>
        <source>Units of each encoder layer; the decoder mirrors them</source>
        <translation>Einheiten jeder Encoder-Schicht; der Decoder spiegelt sie</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input side to the output side</source>
        <translation>Einheiten jeder verdeckten Schicht, von der Eingabe- zur Ausgabeseite</translation>
    </message>
    <message>
        <source>User normalisation</source>
        <translation>Nutzernormierung</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Weight decay (L2)</source>
        <translation>Weight Decay (L2)</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence, once it has risen; large sets want less, such as 0.2</source>
        <translation>Gewicht der Divergenz der latenten Einheiten, sobald es angestiegen ist; große Datensätze brauchen weniger, etwa 0,2</translation>
    </message>
    <message>
        <source>Weight of the unseen (α)</source>
        <translation>Gewicht des Ungesehenen (α)</translation>
    </message>
    <message>
        <source>Weight penalty (λ₂)</source>
        <translation>Gewichts-Strafterm (λ₂)</translation>
    </message>
    <message>
        <source>What a movie that somebody has not chosen counts, where one that they chose counts 1</source>
        <translation>Was ein Film zählt, den jemand nicht gewählt hat, wenn ein gewählter 1 zählt</translation>
    </message>
    <message>
        <source>What goes through the network at a time: a movie&apos;s ratings or a person&apos;s</source>
        <translation>Was jeweils durch das Netz geht: die Bewertungen eines Films oder einer Person</translation>
    </message>
    <message>
        <source>What is subtracted from the ratings: nothing, the mean, or the mean with user and movie biases</source>
        <translation>Was von den Bewertungen abgezogen wird: nichts, der Mittelwert oder der Mittelwert mit Nutzer- und Film-Biases</translation>
    </message>
    <message>
        <source>What is trained and blended where ranks are</source>
        <translation>Was trainiert und gemischt wird, wenn es um Ränge geht</translation>
    </message>
    <message>
        <source>What is trained and blended where stars are; -2 begins from other random weights</source>
        <translation>Was trainiert und gemischt wird, wenn es um Sterne geht; -2 beginnt mit anderen Zufallsgewichten</translation>
    </message>
    <message>
        <source>What the hidden units do with their sums</source>
        <translation>Was die verdeckten Einheiten aus ihren Summen machen</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by when it falls</source>
        <translation>Womit die Lernrate multipliziert wird, wenn sie sinkt</translation>
    </message>
    <message>
        <source>What the output units do with their sums</source>
        <translation>Was die Ausgabeeinheiten aus ihren Summen machen</translation>
    </message>
    <message>
        <source>Which hidden layers the dropout is in; last is the late encoder</source>
        <translation>In welchen verdeckten Schichten der Dropout wirkt; last ist der späte Encoder</translation>
    </message>
    <message>
        <source>Without ratings</source>
        <translation>Ohne Bewertungen</translation>
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
        <translation>λ bei den Kosten ½ Σ Fehler² + ½ λ Σ Gewicht², wie es die Artikel zu AutoRec schreiben</translation>
    </message>
    <message>
        <source>λs of the same: the larger, the fewer connections remain</source>
        <translation>λs derselben Kosten: je größer, desto weniger Verbindungen bleiben</translation>
    </message>
    <message>
        <source>λ₂ where the cost is ½ Σ error² + ½ λ₂ Σ weight² + ½ λs Σ kernel²</source>
        <translation>λ₂ bei den Kosten ½ Σ Fehler² + ½ λ₂ Σ Gewicht² + ½ λs Σ Kernel²</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>eine Auswahl</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>ein Schalter</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>A linear autoencoder with one hidden layer, for catalogues of any size (Vančura et al. 2022)</source>
        <translation>Ein linearer Autoencoder mit einer verdeckten Schicht, für Kataloge jeder Größe (Vančura et al. 2022)</translation>
    </message>
    <message>
        <source>Adds up a movie&apos;s similarities to the liked movies, from who liked both (Sarwar et al. 2001)</source>
        <translation>Summiert, wie ähnlich ein Film jedem ist, den jemand mochte, danach, wer beide mochte (Sarwar et al. 2001)</translation>
    </message>
    <message>
        <source>Train four settings for one epoch and continue with the best on the validation part: the input is stars or centred stars, the penalty as given, doubled or a third</source>
        <translation>Je eine Epoche mit vier Einstellungen, die auf dem Validierungsteil beste wird fortgesetzt: Gelesen werden Sterne oder was die Zentrierung übrig lässt, der Strafterm ist wie angegeben, das Doppelte oder ein Drittel davon</translation>
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
        <translation>Wählen, wie persönlich</translation>
    </message>
    <message>
        <source>Choose setting</source>
        <translation>Einstellung wählen</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Divides a film&apos;s score by its number of ratings to this power; more brings lesser-known films</source>
        <translation>Teilt den Punktwert eines Films durch die Anzahl seiner Bewertungen hoch diesen Wert; mehr bringt weniger bekannte Filme</translation>
    </message>
    <message>
        <source>EASE that also uses stars: disliking a movie lowers the scores of similar movies</source>
        <translation>EASE, das auch die Sterne erfährt: Was jemand nicht mochte, spricht gegen ähnliche Filme</translation>
    </message>
    <message>
        <source>ELSA</source>
        <translation>ELSA</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>First samples left out of the mean; never more than half</source>
        <translation>Erste Stichproben, die nicht in den Mittelwert eingehen; nie mehr als die Hälfte</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verdeckte Einheiten</translation>
    </message>
    <message>
        <source>How cautiously the model learns from how many stars they gave; larger sets want more</source>
        <translation>Wie vorsichtig das Modell daraus lernt, wie viele Sterne Menschen vergeben haben; größere Datensätze brauchen mehr</translation>
    </message>
    <message>
        <source>How cautiously the model learns from which movies people have rated; larger sets want more</source>
        <translation>Wie vorsichtig das Modell daraus lernt, welche Filme Menschen bewertet haben; größere Datensätze brauchen mehr</translation>
    </message>
    <message>
        <source>How much a star above a person&apos;s mean counts beside having seen a movie; more finds movies that people like rather than movies that they watch</source>
        <translation>Wie viel ein Stern über dem Mittelwert einer Person neben dem Gesehenhaben eines Films zählt; mehr findet eher Filme, die Menschen mögen, als Filme, die sie sehen</translation>
    </message>
    <message>
        <source>How much a film&apos;s average rating counts</source>
        <translation>Wie viel es zählt, dass alle einem Film mehr Sterne geben als anderen</translation>
    </message>
    <message>
        <source>How much the genres that a person likes count beside the films that they like</source>
        <translation>Wie viel die Genres, die eine Person mag, neben den Filmen zählen, die sie mag</translation>
    </message>
    <message>
        <source>How strongly a new person&apos;s model is drawn towards the average user&apos;s; 0 goes by how the models of the users vary</source>
        <translation>Wie stark das Modell einer neuen Person zu dem des durchschnittlichen Nutzers gezogen wird; 0 richtet sich danach, wie sehr sich die Modelle der Nutzer unterscheiden</translation>
    </message>
    <message>
        <source>ItemKNN</source>
        <translation>ItemKNN</translation>
    </message>
    <message>
        <source>Length of each movie&apos;s vector</source>
        <translation>Länge des Vektors jedes Films</translation>
    </message>
    <message>
        <source>Liked ratings</source>
        <translation>Gemochte Bewertungen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Ranks by what people with similar taste watch and like, and predicts stars</source>
        <translation>Listen dessen, was Menschen mit gleichem Geschmack sehen und mögen, daneben vorhergesagte Sterne</translation>
    </message>
    <message>
        <source>Model of stars</source>
        <translation>Modell für Sterne</translation>
    </message>
    <message>
        <source>Multiply answers by the share, at most 1, that predicts the validation part best; only with centring biases</source>
        <translation>Antworten mit dem Anteil, höchstens 1, multiplizieren, der den Validierungsteil am besten vorhersagt; nur mit Zentrierung biases</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>People&apos;s worth of doubt about each similarity; more trusts well-known movies more</source>
        <translation>Zweifel an jeder Ähnlichkeit, gemessen in Personen; mehr vertraut bekannten Filmen stärker</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>Beliebtheitsexponent</translation>
    </message>
    <message>
        <source>Profiles of any length</source>
        <translation>Profile jeder Länge</translation>
    </message>
    <message>
        <source>Ratings&apos; worth by which everybody&apos;s mean pulls a person&apos;s</source>
        <translation>Wie stark der Mittelwert aller den einer Person zu sich zieht, gemessen in Bewertungen</translation>
    </message>
    <message>
        <source>Reads stars</source>
        <translation>Liest Sterne</translation>
    </message>
    <message>
        <source>Regularisation of stars</source>
        <translation>Regularisierung der Sterne</translation>
    </message>
    <message>
        <source>Regularisation of what was seen</source>
        <translation>Regularisierung des Gesehenen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Samples drawn; predictions are their mean</source>
        <translation>Gezogene Stichproben; die Vorhersagen sind ihr Mittelwert</translation>
    </message>
    <message>
        <source>Share of people in each epoch whose profile is cut to a random length instead of by the input dropout; higher values serve newcomers better and people with many ratings worse</source>
        <translation>Anteil der Personen einer Epoche, von deren Filmen eine beliebige Anzahl behalten wird, wenige so oft wie viele, anstelle des Dropouts der Eingabe; mehr hilft neuen Personen besser und solchen mit vielen Bewertungen weniger</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the mean of the samples is measured; then all ratings are sampled anew. 0 measures nothing and samples once</source>
        <translation>Anteil der Trainingsbewertungen, auf denen der Mittelwert der Stichproben gemessen wird; danach werden mit allen Bewertungen neue Stichproben gezogen. 0 misst nichts und zieht nur einmal</translation>
    </message>
    <message>
        <source>Shrink to biases</source>
        <translation>Zu den Biases schrumpfen</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Shrinkage of means</source>
        <translation>Schrumpfung der Mittelwerte</translation>
    </message>
    <message>
        <source>Signed EASE</source>
        <translation>Signed EASE</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Predicts stars by the mean of many sampled factor models that also use who rated what (Salakhutdinov and Mnih 2008, Simm et al. 2017)</source>
        <translation>Sterne als Mittelwert vieler gezogener Faktormodelle, die erfahren, wer was bewertet hat (Salakhutdinov und Mnih 2008, Simm et al. 2017)</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>How many of the most similar movies count for each movie</source>
        <translation>Die ähnlichsten Filme, auf die jeder Film hört</translation>
    </message>
    <message>
        <source>The network reads stars as they are and answers with what centring leaves of them, so that it sees who rated what</source>
        <translation>Das Netz liest die Sterne, wie sie sind, und antwortet mit dem, was die Zentrierung von ihnen übrig lässt, sodass es sieht, wer was bewertet hat</translation>
    </message>
    <message>
        <source>Ratings that count as liked: all, as published, or those above the person&apos;s mean; a rating below it counts less, and nothing from one star below</source>
        <translation>Welche Bewertungen Modelle als gemocht erfahren: alle, wie veröffentlicht; oder die über dem eigenen Mittelwert der Person und die darunter weniger, ab einem Stern darunter gar nicht</translation>
    </message>
    <message>
        <source>Weight of genres</source>
        <translation>Gewicht der Genres</translation>
    </message>
    <message>
        <source>Weight of quality</source>
        <translation>Gewicht der Qualität</translation>
    </message>
    <message>
        <source>Weight of stars</source>
        <translation>Gewicht der Sterne</translation>
    </message>
    <message>
        <source>What predicts the stars that are shown beside the list</source>
        <translation>Was die Sterne vorhersagt, die neben der Liste stehen</translation>
    </message>
    <message>
        <source>What vectors are expected to follow from: who rated what, age, gender and occupation, genres and decade</source>
        <translation>Woraus sich Vektoren erwartungsgemäß ergeben: wer was bewertet hat, Alter, Geschlecht und Beruf, Genres und Jahrzehnt</translation>
    </message>
    <message>
        <source>Number of strongest directions to which who rated what is reduced</source>
        <translation>Wer was bewertet hat, wird auf so viele seiner stärksten Richtungen reduziert</translation>
    </message>
    <message>
        <source>Fading of disliked films</source>
        <translation>Abfall für Abgelehntes</translation>
    </message>
    <message>
        <source>A film rated this many stars below the person&apos;s mean no longer counts as seen; lower values keep disliked films from raising similar ones</source>
        <translation>Sterne unter dem Mittel einer Person, ab denen es nicht mehr zählt, einen Film gesehen zu haben; weniger lässt Abgelehntes nichts heben, mehr sagt mehr darüber, was Leute ansehen</translation>
    </message>
    <message>
        <source>A variational autoencoder whose prior follows its encoder (Shenbin et al. 2020)</source>
        <translation>Ein Variational Autoencoder, dessen A-priori-Verteilung seinem Encoder folgt (Shenbin et al. 2020)</translation>
    </message>
    <message>
        <source>Dense layers of the encoder, each added to all layers before it; 5 as published</source>
        <translation>Dichte Schichten des Encoders, jede zu allen vorigen addiert; veröffentlicht wurden 5</translation>
    </message>
    <message>
        <source>Encoder epochs</source>
        <translation>Encoder-Epochen</translation>
    </message>
    <message>
        <source>Encoder units</source>
        <translation>Encoder-Einheiten</translation>
    </message>
    <message>
        <source>Hold out some ratings of each person and choose the next three settings: the most personal lists that find liked films as well as plain lists do</source>
        <translation>Einige Bewertungen jeder Person zurückhalten und daran die nächsten drei Werte wählen: die persönlichsten Listen, die Gemochtes ebenso gut finden wie schlichte</translation>
    </message>
    <message>
        <source>How ratings come about: gaussian takes stars as numbers with normal noise; ordered-probit learns how far apart the steps of the scale are and takes stars as the step that a hidden opinion falls into</source>
        <translation>Wie Bewertungen entstehen: gaussian nimmt Sterne als Zahlen mit normalverteiltem Rauschen; ordered-probit lernt, wie weit die Stufen der Skala auseinanderliegen, und nimmt Sterne als die Stufe, in die eine verborgene Meinung fällt</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Passes over the ratings that train the encoder before each pass that trains the decoder; together they are one epoch</source>
        <translation>Durchgänge durch die Bewertungen, die den Encoder trainieren, vor jedem Durchgang, der den Decoder trainiert; zusammen sind sie eine Epoche</translation>
    </message>
    <message>
        <source>RecVAE</source>
        <translation>RecVAE</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden while the encoder is trained</source>
        <translation>Anteil des Gemochten, der beim Training des Encoders verborgen wird</translation>
    </message>
    <message>
        <source>The same for people with at most fifteen ratings; beyond, the weight falls with their number</source>
        <translation>Dasselbe für Personen mit höchstens fünfzehn Bewertungen; darüber fällt das Gewicht mit ihrer Zahl</translation>
    </message>
    <message>
        <source>Units of each dense layer of the encoder</source>
        <translation>Einheiten jeder dichten Schicht des Encoders</translation>
    </message>
    <message>
        <source>Weight of genres for newcomers</source>
        <translation>Gewicht der Genres für Neulinge</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence for each movie that somebody liked</source>
        <translation>Gewicht der Divergenz der latenten Einheiten für jeden Film, den jemand mochte</translation>
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
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>1 … 9, 0</source>
        <translation>1 … 9, 0</translation>
    </message>
    <message>
        <source>Give the selected film ½ … 4½, 5 stars</source>
        <translation>Dem ausgewählten Film ½ … 4½, 5 Sterne geben</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Entf, Rücktaste</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Die Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Put the film on the watchlist, or take it off</source>
        <translation>Den Film auf die Merkliste setzen oder von ihr nehmen</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Leave the film out of lists, or let it in again</source>
        <translation>Den Film aus Listen ausschließen oder wieder zulassen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <translation>Pfeil ab, Enter</translation>
    </message>
    <message>
        <source>From the search to the first film found</source>
        <translation>Von der Suche zum ersten gefundenen Film</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Einen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Rückgängig, Wiederherstellen</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>Why the film is in the list, and what if</source>
        <translation>Warum der Film in der Liste steht und was wäre, wenn</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End a what-if</source>
        <translation>Was-wäre-wenn beenden</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+G</source>
        <translation>Strg+T, Strg+G</translation>
    </message>
    <message>
        <source>Show the films as a table, as cards</source>
        <translation>Die Filme als Tabelle oder als Karten zeigen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Herunter</translation>
    </message>
    <message>
        <source>Train it earlier or later in the queue</source>
        <translation>In der Warteschlange früher oder später trainieren</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Strg+1 … Strg+%1</translation>
    </message>
</context>
</TS>
