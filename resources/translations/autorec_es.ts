<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgoText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
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
        <translation>Valoraciones de una sola persona</translation>
    </message>
    <message>
        <source>These are one person&apos;s ratings, not a data set of many people. Import them as your own?</source>
        <translation>Son valoraciones de una sola persona, no un conjunto de datos de muchas. ¿Importarlas como propias?</translation>
    </message>
    <message>
        <source>You see what will be imported first.</source>
        <translation>Antes se muestra lo que se va a importar.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
</context>
<context>
    <name>MovieLensSets</name>
    <message>
        <source>%1 comes from GroupLens Research at the University of Minnesota.</source>
        <translation>%1 procede de GroupLens Research, de la Universidad de Minnesota.</translation>
    </message>
    <message>
        <source>It is for research and private use. Commercial use needs the permission of GroupLens.</source>
        <translation>Es para investigación y uso privado. El uso comercial requiere el permiso de GroupLens.</translation>
    </message>
    <message>
        <source>It may be passed on under the same terms.</source>
        <translation>Se puede redistribuir en las mismas condiciones.</translation>
    </message>
    <message>
        <source>It must not be passed on to others; they may download it themselves.</source>
        <translation>No se puede redistribuir a terceros; pueden descargarlo ellos mismos.</translation>
    </message>
    <message>
        <source>Nothing may suggest that the University of Minnesota or GroupLens endorses your work.</source>
        <translation>Nada debe dar a entender que la Universidad de Minnesota o GroupLens respaldan tu trabajo.</translation>
    </message>
    <message>
        <source>There is no warranty. The README in the archive holds the full terms.</source>
        <translation>No hay garantía. El archivo README incluido contiene las condiciones completas.</translation>
    </message>
    <message>
        <source>Small and quick to try, with films up to %1.</source>
        <translation>Pequeño y rápido de probar, con películas hasta %1.</translation>
    </message>
    <message>
        <source>The one to take for your own lists: it has the most films, up to %1. It is large, and takes some minutes to learn from.</source>
        <translation>El más indicado para crear listas propias: es el que tiene más películas, hasta %1. Es grande y el entrenamiento tarda unos minutos.</translation>
    </message>
    <message>
        <source>To compare with papers that used it. Its films end in %1.</source>
        <translation>Para comparar con los artículos que lo usaron. Sus películas llegan hasta %1.</translation>
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
        <translation>Error en estrellas sobre todas las valoraciones reservadas; cuanto menor, mejor</translation>
    </message>
    <message>
        <source>User RMSE</source>
        <translation>RMSE por usuario</translation>
    </message>
    <message>
        <source>Mean of every user&apos;s own RMSE; lower is better</source>
        <translation>Media del RMSE propio de cada usuario; cuanto menor, mejor</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error in stars; lower is better</source>
        <translation>Error absoluto medio en estrellas; cuanto menor, mejor</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out movies that the ten best hold; higher is better</source>
        <translation>Proporción de las películas reservadas que están entre las diez mejores; cuanto mayor, mejor</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>How far up the ten best hold them; higher is better</source>
        <translation>Lo alto que aparecen entre las diez mejores; cuanto mayor, mejor</translation>
    </message>
    <message>
        <source>Cov.@10</source>
        <translation>Cob.@10</translation>
    </message>
    <message>
        <source>Coverage: share of all movies that are in somebody&apos;s ten best</source>
        <translation>Cobertura: proporción de todas las películas que están entre las diez mejores de alguien</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Hits@10</source>
        <translation>Aciertos@10</translation>
    </message>
    <message>
        <source>Held-out movies in the ten best, of all users together ÷ all held-out movies; higher is better</source>
        <translation>Películas reservadas que están entre las diez mejores, de todos los usuarios juntos ÷ todas las películas reservadas; cuanto mayor, mejor</translation>
    </message>
    <message>
        <source>Hit rate@10</source>
        <translation>Tasa de aciertos@10</translation>
    </message>
    <message>
        <source>Share of users with a held-out movie in their ten best; higher is better</source>
        <translation>Proporción de usuarios con una película reservada entre sus diez mejores; cuanto mayor, mejor</translation>
    </message>
    <message>
        <source>Disliked hits@10</source>
        <translation>Aciertos que no gustan@10</translation>
    </message>
    <message>
        <source>Held-out movies of at most half of the highest rating in the ten best, of all users together ÷ all such movies; lower is better</source>
        <translation>Películas reservadas con a lo sumo la mitad de la valoración máxima que están entre las diez mejores, de todos los usuarios juntos ÷ todas las películas de ese tipo; cuanto menor, mejor</translation>
    </message>
    <message>
        <source>AUC of liked</source>
        <translation>AUC de lo que gusta</translation>
    </message>
    <message>
        <source>Pairs of a user&apos;s held-out movies, one with at least four of five stars and one with at most three, that are in the right order; higher is better</source>
        <translation>Pares de películas reservadas de un usuario, una con al menos cuatro de cinco estrellas y otra con tres como máximo, que están en el orden correcto; cuanto mayor, mejor</translation>
    </message>
    <message>
        <source>Diversity@10</source>
        <translation>Diversidad@10</translation>
    </message>
    <message>
        <source>How little the genres of two movies of a list overlap: mean Jaccard distance, from 0 to 1</source>
        <translation>Lo poco que coinciden los géneros de dos películas de una lista: distancia de Jaccard media, de 0 a 1</translation>
    </message>
    <message>
        <source>Novelty@10</source>
        <translation>Novedad@10</translation>
    </message>
    <message>
        <source>Mean over the ten best of −log₂ of the share of users who rated the movie; higher is less known</source>
        <translation>Media sobre las diez mejores de −log₂ de la proporción de usuarios que valoraron la película; cuanto mayor, menos conocidas</translation>
    </message>
    <message>
        <source>Gini@10</source>
        <translation>Gini@10</translation>
    </message>
    <message>
        <source>How unequally often movies are in somebody&apos;s ten best: 0 where all are as often, 1 where one has all places</source>
        <translation>Con cuánta desigualdad aparecen las películas entre las diez mejores de alguien: 0 si todas aparecen igual de a menudo, 1 si una ocupa todos los puestos</translation>
    </message>
    <message>
        <source>Long tail@10</source>
        <translation>Cola larga@10</translation>
    </message>
    <message>
        <source>Share of the ten best that lies outside the most-rated movies which have 80% of all ratings</source>
        <translation>Proporción de las diez mejores que queda fuera de las películas más valoradas que reúnen el 80% de todas las valoraciones</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>done</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>stopped early (no better epoch came)</source>
        <translation>parada temprana (sin épocas mejores)</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>detenido a mano</translation>
    </message>
    <message>
        <source>stopped (the loss grew without bound)</source>
        <translation>detenido (la pérdida creció sin límite)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the held-out %1 of the ratings</source>
        <translation>el %1 reservado de las valoraciones</translation>
    </message>
    <message>
        <source>the latest %1 of the ratings</source>
        <translation>el %1 más reciente de las valoraciones</translation>
    </message>
    <message>
        <source>%1 held-out ratings of each user</source>
        <translation>%1 valoraciones reservadas de cada usuario</translation>
    </message>
    <message>
        <source>the held-out %1 of the users</source>
        <translation>el %1 reservado de los usuarios</translation>
    </message>
    <message>
        <source>the ratings of the test file</source>
        <translation>las valoraciones del archivo de prueba</translation>
    </message>
    <message>
        <source>the data set&apos;s own test ratings</source>
        <translation>las valoraciones de prueba del propio conjunto de datos</translation>
    </message>
    <message>
        <source>Trained on all ratings; nothing was held out, so there is nothing to measure it by.</source>
        <translation>Entrenado con todas las valoraciones; no se reservó nada, así que no hay con qué medirlo.</translation>
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
        <translation>%1 en %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (default %3)</source>
        <translation>%1: %2 (predeterminado: %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done, without epochs of its own</source>
        <translation>finalizado, sin épocas propias</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 epochs; best epoch %4</source>
        <translation>%1 tras %2 de %3 épocas; mejor época: %4</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, ejecución %2</translation>
    </message>
    <message>
        <source>Not measured by this program (%1)</source>
        <translation>No medido por este programa (%1)</translation>
    </message>
</context>
<context>
    <name>SkipQuestion</name>
    <message>
        <source>Not All of It Can Be Read</source>
        <translation>No se puede leer todo</translation>
    </message>
    <message>
        <source>Some of the data set would be left out. Open it anyway?</source>
        <translation>Se omitiría parte del conjunto de datos. ¿Abrirlo de todos modos?</translation>
    </message>
    <message>
        <source>&amp;Open Anyway</source>
        <translation>&amp;Abrir de todos modos</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>predeterminados</translation>
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
        <translation>en espera</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>stopped, kept</source>
        <translation>detenido, conservado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>TrainEstimate</name>
    <message>
        <source>Trains on about %1 ratings.</source>
        <translation>Se entrena con unas %1 valoraciones.</translation>
    </message>
    <message>
        <source>The network has about %1 weights.</source>
        <translation>La red tiene unos %1 pesos.</translation>
    </message>
    <message>
        <source>Training needs about %1 of memory, and only %2 are free. Choose fewer hidden units, another optimiser than lbfgs, or less data.</source>
        <translation>El entrenamiento necesita unos %1 de memoria y solo hay %2 libres. Elige menos unidades ocultas, un optimizador distinto de lbfgs o menos datos.</translation>
    </message>
    <message>
        <source>It takes about %1 of memory.</source>
        <translation>Ocupa unos %1 de memoria.</translation>
    </message>
    <message>
        <source>About %1, going by an earlier run.</source>
        <translation>Aprox. %1, según una ejecución anterior.</translation>
    </message>
    <message>
        <source>How long it takes shows after the first epochs.</source>
        <translation>La duración se sabrá tras las primeras épocas.</translation>
    </message>
    <message>
        <source>About %1 in all, going by the epochs so far.</source>
        <translation>Aprox. %1 en total, según las épocas hasta ahora.</translation>
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
        <translation>activación %1, en reposo %2, desplazamiento %3</translation>
    </message>
    <message numerus="yes">
        <source>My vector · %Ln element(s)</source>
        <translation>
            <numerusform>Mi vector · %Ln elemento</numerusform>
            <numerusform>Mi vector · %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden layer %1 · %2</source>
        <translation>Capa oculta %1 · %2</translation>
    </message>
    <message>
        <source>Each cell is the mean of a random unit of this variational model. Its colour is how far your ratings move it from where it rests for somebody without ratings.</source>
        <translation>Cada celda es la media de una unidad aleatoria de este modelo variacional. Su color indica cuánto la desplazan tus valoraciones de su valor en reposo, el de alguien sin valoraciones.</translation>
    </message>
    <message>
        <source>This model has no hidden units for a person. Each cell is an element of the vector that it finds for you, by which the films&apos; vectors are weighed; its colour is how far your ratings move it from that of somebody without ratings.</source>
        <translation>Este modelo no tiene unidades ocultas para una persona. Cada celda es un elemento del vector que calcula para ti y que pondera los vectores de las películas; su color indica cuánto lo desplazan tus valoraciones del de alguien sin valoraciones.</translation>
    </message>
    <message>
        <source>Each cell is a hidden unit. Its colour is how far your ratings move its activation from where it rests for somebody without ratings.</source>
        <translation>Cada celda es una unidad oculta. Su color indica cuánto desplazan tus valoraciones su activación del valor en reposo, el de alguien sin valoraciones.</translation>
    </message>
    <message>
        <source>Layer %1, biases</source>
        <translation>Capa %1, sesgos</translation>
    </message>
    <message>
        <source>Layer %1, weights</source>
        <translation>Capa %1, pesos</translation>
    </message>
    <message>
        <source>Vectors of the films</source>
        <translation>Vectores de las películas</translation>
    </message>
    <message>
        <source>Vectors of the users</source>
        <translation>Vectores de los usuarios</translation>
    </message>
    <message>
        <source>Biases of the users</source>
        <translation>Sesgos de los usuarios</translation>
    </message>
    <message>
        <source>Biases of the films</source>
        <translation>Sesgos de las películas</translation>
    </message>
    <message>
        <source>Weights from film to film</source>
        <translation>Pesos de película a película</translation>
    </message>
</context>
<context>
    <name>autorec</name>
    <message>
        <source>Leave %1 out of Lists</source>
        <translation>Excluir «%1» de las listas</translation>
    </message>
    <message>
        <source>Let %1 into Lists Again</source>
        <translation>Volver a incluir «%1» en las listas</translation>
    </message>
    <message>
        <source>Rate %1 %2</source>
        <translation>Valorar «%1» con %2</translation>
    </message>
    <message>
        <source>Take Back the Rating of %1</source>
        <translation>Quitar la valoración de «%1»</translation>
    </message>
    <message>
        <source>Put %1 on the Watchlist</source>
        <translation>Añadir «%1» a pendientes</translation>
    </message>
    <message>
        <source>Take %1 off the Watchlist</source>
        <translation>Quitar «%1» de pendientes</translation>
    </message>
    <message>
        <source>simulated ratings</source>
        <translation>valoraciones simuladas</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About AutoRec Explorer</source>
        <translation>Acerca de AutoRec Explorer</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;AutoRec Explorer %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Explore movie recommendations made by autoencoders.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.&lt;br&gt;&lt;br&gt;Made with Qt %1.</source>
        <translation>Explora recomendaciones de películas hechas por autoencoders.&lt;br&gt;&lt;br&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.&lt;br&gt;&lt;br&gt;Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>estimando…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>casi terminado</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan aprox. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln película</numerusform>
            <numerusform>%Ln películas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade</comment>
        <translation>Años %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 es de solo lectura</translation>
    </message>
    <message>
        <source>Ratings cannot be saved: %1 cannot be written (%2). What you do now is lost when the program is closed. Make the folder writable or make room, or start the program with --data-folder and another folder.</source>
        <translation>Las valoraciones no se pueden guardar: no se puede escribir en %1 (%2). Lo que hagas ahora se perderá al cerrar el programa. Permite la escritura en la carpeta o haz sitio, o inicia el programa con --data-folder y otra carpeta.</translation>
    </message>
    <message>
        <source>This model learned from all of their ratings: nothing is held out. Train a model with a split to see hits.</source>
        <translation>Este modelo aprendió de todas las valoraciones de esta persona: no hay nada reservado. Entrene un modelo con una división para ver aciertos.</translation>
    </message>
    <message>
        <source>This model learned from other ratings than these (%1): which of theirs it was shown is not known.</source>
        <translation>Este modelo aprendió de otras valoraciones (%1): no se sabe cuáles de las de esta persona se le mostraron.</translation>
    </message>
    <message>
        <source>None of their ratings were held out (%1). Try another user.</source>
        <translation>No se reservó ninguna valoración de esta persona (%1). Pruebe con otro usuario.</translation>
    </message>
    <message>
        <source>Their one held-out film is in this list (%1).</source>
        <translation>La única película reservada está en esta lista (%1).</translation>
    </message>
    <message>
        <source>Their one held-out film is not in this list (%1).</source>
        <translation>La única película reservada no está en esta lista (%1).</translation>
    </message>
    <message>
        <source>%1 of their %2 held-out films are in this list (%3).</source>
        <translation>%1 de las %2 películas reservadas están en esta lista (%3).</translation>
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
        <translation>%1, el modelo en uso, se habría desviado %2 estrellas de tus valoraciones. Suponer la media de cada película se desvía %3; suponer tu propia media, %4.</translation>
    </message>
    <message>
        <source>Leave-one-out, root mean square errors: each of your %1 was predicted from the others, by a model that was trained without you. Mean absolute errors: %2, %3 and %4 stars.</source>
        <translation>Leave-one-out, raíz del error cuadrático medio: cada una de tus %1 se predijo a partir de las demás, con un modelo entrenado sin ti. Errores absolutos medios: %2, %3 y %4 estrellas.</translation>
    </message>
    <message>
        <source>%1, the model in use, would have placed a film that you like above %2 of the films that you have not rated. In the order of popularity it stands above %3, in any order above 50%.</source>
        <translation>%1, el modelo en uso, habría situado una película que te gusta por encima del %2 de las que no has valorado. El orden por popularidad la sitúa por encima del %3; un orden al azar, del 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Leave-one-out, mean percentile: each of the films that you gave your average or more (%1) was placed from your other ratings, by a model that was trained without you. This model ranks and says no stars, so that there is no error in stars.</source>
        <translation>Leave-one-out, percentil medio: cada una de las películas a las que diste tu media o más (%1) se situó a partir de tus demás valoraciones, con un modelo entrenado sin ti. Este modelo ordena y no predice estrellas, por lo que no hay error en estrellas.</translation>
    </message>
    <message>
        <source>Ratings left out and predicted so far</source>
        <translation>Valoraciones apartadas y predichas hasta ahora</translation>
    </message>
    <message>
        <source>Leaving out each of your ratings and predicting it…</source>
        <translation>Apartando y prediciendo cada una de tus valoraciones…</translation>
    </message>
</context>
<context>
    <name>autorec::Application</name>
    <message>
        <source>All rows of it could still be read.</source>
        <translation>Aún se pudieron leer todas sus filas.</translation>
    </message>
    <message>
        <source>A part of it could no longer be read.</source>
        <translation>Una parte ya no se pudo leer.</translation>
    </message>
    <message>
        <source>The database of your ratings was damaged. It was set aside, unchanged, as %1, and what could be read is in a new one: %2, %3. %4 If you have a backup, close the program and put it in the place of %5.</source>
        <translation>La base de datos de tus valoraciones estaba dañada. Se apartó, sin cambios, como %1, y lo que se pudo leer está en una nueva: %2, %3. %4 Si tienes una copia de seguridad, cierra el programa y ponla en lugar de %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ChipRow</name>
    <message>
        <source>Take back the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
</context>
<context>
    <name>autorec::ColorScale</name>
    <message>
        <source>From %1, blue, to %2, orange</source>
        <translation>De %1, azul, a %2, naranja</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
</context>
<context>
    <name>autorec::ColumnEditor</name>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>The first line &amp;names the columns</source>
        <translation>La primera línea &amp;nombra las columnas</translation>
    </message>
    <message>
        <source>What is between the columns</source>
        <translation>Qué hay entre las columnas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Two colons</source>
        <translation>Dos signos de dos puntos</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Highest rating of the scale</source>
        <translation>Valoración máxima de la escala</translation>
    </message>
    <message>
        <source>Ratings are brought to five stars: of ten, they are halved.</source>
        <translation>Las valoraciones se pasan a cinco estrellas: si son sobre diez, se dividen entre dos.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>&amp;Between columns</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Highest rating</source>
        <translation>Valoración má&amp;xima</translation>
    </message>
    <message>
        <source>What column %1 is</source>
        <translation>Qué es la columna %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Lowest rating of the scale</source>
        <translation>Valoración más baja de la escala</translation>
    </message>
    <message>
        <source>Where the scale begins: 0, 1, or below 0.</source>
        <translation>Dónde empieza la escala: 0, 1 o por debajo de 0.</translation>
    </message>
    <message>
        <source>&amp;lowest</source>
        <translation>la más &amp;baja</translation>
    </message>
    <message>
        <source>Say which columns are user and movie.</source>
        <translation>Indique qué columnas contienen el usuario y la película.</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedColumn</name>
    <message>
        <source>List of %1</source>
        <translation>Lista de %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Put this model in use: it changes places with the first</source>
        <translation>Poner en uso este modelo: se intercambia con el primero</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this list away</source>
        <translation>Quitar esta lista</translation>
    </message>
    <message>
        <source>There is no list. %1</source>
        <translation>No hay lista. %1</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Creando la lista…</translation>
    </message>
    <message>
        <source>No film fits. Choose more genres or years above.</source>
        <translation>Ninguna película coincide. Elige más géneros o años arriba.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>%1, nothing held out</source>
        <translation>%1, nada reservado</translation>
    </message>
    <message>
        <source>%1 · hits: %2 of %3 held out</source>
        <translation>%1 · aciertos: %2 de %3 reservadas</translation>
    </message>
</context>
<context>
    <name>autorec::ComparedListModel</name>
    <message>
        <source>How much higher or lower than in the first list</source>
        <translation>Cuánto más arriba o más abajo que en la primera lista</translation>
    </message>
    <message>
        <source>One mark for each other list, filled where the film stands in it too</source>
        <translation>Una marca por cada una de las otras listas, rellena si la película también está en ella</translation>
    </message>
    <message>
        <source>Predicted stars, or a bar for models that only order films</source>
        <translation>Estrellas predichas, o una barra en los modelos que solo ordenan películas</translation>
    </message>
    <message>
        <source>vs. 1st</source>
        <translation>vs. 1.ª</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Pred.</source>
        <translation>Pred.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>Number %1 in %2</source>
        <translation>Número %1 en %2</translation>
    </message>
    <message>
        <source>Not in the list of %1</source>
        <translation>No está en la lista de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 predicted stars</source>
        <translation>%1 estrellas predichas</translation>
    </message>
    <message>
        <source>number %1 in %2</source>
        <translation>número %1 en %2</translation>
    </message>
    <message>
        <source>In no other list</source>
        <translation>En ninguna otra lista</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>También %1</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>Aquí no se predicen estrellas; la barra la compara con la primera película.</translation>
    </message>
</context>
<context>
    <name>autorec::ComparisonTableModel</name>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Parameters that differ</source>
        <translation>Parámetros que difieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Results, with 95% intervals</source>
        <translation>Resultados, con intervalos del 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>La mejor de las ejecuciones de su protocolo.</translation>
    </message>
    <message>
        <source>How likely so large a difference is where the two are alike</source>
        <translation>Lo probable que es una diferencia tan grande si ambas son equivalentes</translation>
    </message>
    <message>
        <source>Run %1 − run %2</source>
        <translation>Ejecución %1 − ejecución %2</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Ningún conjunto de datos abierto</translation>
    </message>
    <message>
        <source>Open the built-in demo, or a file or folder of ratings.</source>
        <translation>Abre la demo integrada, o bien un archivo o una carpeta de valoraciones.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Real ratings to download</source>
        <translation>Valoraciones reales para descargar</translation>
    </message>
    <message>
        <source>Number of ratings at each step of the scale</source>
        <translation>Número de valoraciones en cada nivel de la escala</translation>
    </message>
    <message>
        <source>The long tail: ratings of each movie</source>
        <translation>La cola larga: valoraciones de cada película</translation>
    </message>
    <message>
        <source>Movies, most rated first</source>
        <translation>Películas, de más a menos valoradas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>There are no ratings.</source>
        <translation>No hay valoraciones.</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>Valoraciones por estrellas</translation>
    </message>
</context>
<context>
    <name>autorec::DatasetFacts</name>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 stars, in steps of %3</source>
        <translation>De %1 a %2 estrellas, en pasos de %3</translation>
    </message>
    <message>
        <source>%1% of all users × rated movies</source>
        <translation>%1&#xa0;% de todos los usuarios × películas valoradas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>%1 listed, %2 rated</source>
        <translation>%1 en la lista, %2 valoradas</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrellas</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
</context>
<context>
    <name>autorec::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>Recommended films</source>
        <translation>Películas recomendadas</translation>
    </message>
    <message>
        <source>Write the list to a CSV file (%1)</source>
        <translation>Guardar la lista en un archivo CSV (%1)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La lista se guardó en %1.</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>dieras %1 a «%2»</translation>
    </message>
    <message>
        <source>the change to %1</source>
        <translation>hicieras cambios en «%1»</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Ningún conjunto de datos abierto</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Abre uno con Archivo ▸ Abrir archivo de datos, o suelta un archivo o una carpeta en esta ventana.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>La lista aparecerá en cuanto el modelo esté listo.</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Creando la lista…</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Ninguna película coincide</translation>
    </message>
    <message>
        <source>Choose more genres or years above.</source>
        <translation>Elige más géneros o años arriba.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The list of user %1, from their %2</source>
        <translation>Lista del usuario %1, a partir de %2</translation>
    </message>
    <message>
        <source>Your list, from your %1</source>
        <translation>Tu lista, a partir de %1</translation>
    </message>
    <message>
        <source>%1 · made by %2 · learned from %3</source>
        <translation>%1 · creada por %2 · entrenado con %3</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Why the selected film is in the list, and what if you had rated otherwise (%1)</source>
        <translation>Por qué la película seleccionada está en la lista, y qué pasaría si hubieras valorado de otra forma (%1)</translation>
    </message>
    <message>
        <source>The lists of two to four models side by side (%1)</source>
        <translation>Las listas de dos a cuatro modelos, lado a lado (%1)</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>No se pudo crear la lista</translation>
    </message>
    <message>
        <source>your picks changed</source>
        <translation>cambiaran tus elecciones</translation>
    </message>
    <message>
        <source>A first list, from what you picked</source>
        <translation>Una primera lista, a partir de lo que elegiste</translation>
    </message>
    <message>
        <source>Your list, from your %1 and what you picked</source>
        <translation>Tu lista, a partir de %1 y de lo que elegiste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export List for &amp;Letterboxd…</source>
        <translation>Exportar la lista para &amp;Letterboxd…</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Mostrar todas las películas</translation>
    </message>
    <message>
        <source>List films of other shelves too</source>
        <translation>Mostrar también las películas de otras estanterías</translation>
    </message>
    <message>
        <source>Only f&amp;rom a List…</source>
        <translation>Solo &amp;de una lista…</translation>
    </message>
    <message>
        <source>List only the films of a festival, of a list of Letterboxd or of a text</source>
        <translation>Mostrar solo las películas de un festival, de una lista de Letterboxd o de un texto</translation>
    </message>
</context>
<context>
    <name>autorec::DownloadPanel</name>
    <message>
        <source>MovieLens sets to download</source>
        <translation>Conjuntos MovieLens para descargar</translation>
    </message>
    <message>
        <source>MovieLens</source>
        <translation>MovieLens</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1: %2 users, %3 movies</source>
        <translation>%1: %2 usuarios, %3 películas</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>What has come is kept; the download goes on from there next time.</source>
        <translation>Lo recibido se conserva; la próxima vez la descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>coming…</source>
        <translation>descargando…</translation>
    </message>
    <message>
        <source>here</source>
        <translation>descargado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>It was downloaded already.</source>
        <translation>Ya está descargado.</translation>
    </message>
    <message>
        <source>Its terms of use are shown first; nothing is downloaded before you agree.</source>
        <translation>Primero se muestran sus condiciones de uso; no se descarga nada hasta que las aceptes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>%1: %2 ratings, about %3.</source>
        <translation>%1: %2 valoraciones, unos %3.</translation>
    </message>
    <message>
        <source>%1

If you publish, cite:
%2</source>
        <translation>%1

Las publicaciones que lo usan deben citar:
%2</translation>
    </message>
    <message>
        <source>I &amp;agree: download</source>
        <translation>&amp;Aceptar y descargar</translation>
    </message>
    <message>
        <source>Films up to</source>
        <translation>Películas hasta</translation>
    </message>
</context>
<context>
    <name>autorec::Downloader</name>
    <message>
        <source>%1 has no file %2. It may have been moved; look at the server&apos;s web page.</source>
        <translation>%1 no tiene el archivo %2. Puede que se haya movido; consulta la página web del servidor.</translation>
    </message>
    <message>
        <source>%1 refused to send the file: it answered with status %2. Try again later.</source>
        <translation>%1 se negó a enviar el archivo: respondió con el estado %2. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that you are connected to the internet.</source>
        <translation>No se puede acceder a %1. Comprueba que tienes conexión a internet.</translation>
    </message>
    <message>
        <source>%1 does not take connections. Check the address and try again later.</source>
        <translation>%1 no acepta conexiones. Comprueba la dirección e inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 stopped sending. What has come is kept: start the download again to go on.</source>
        <translation>%1 dejó de enviar datos. Lo recibido se conserva: inicia de nuevo la descarga para continuar.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. What has come is kept: start the download again to go on.</source>
        <translation>Se cortó la conexión con %1. Lo recibido se conserva: inicia de nuevo la descarga para continuar.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified, so nothing was downloaded. Check the clock of this computer and who runs the network.</source>
        <translation>No se pudo verificar el certificado de %1, así que no se descargó nada. Comprueba el reloj de este equipo y quién gestiona la red.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption, so nothing was downloaded.</source>
        <translation>%1 redirige a una dirección sin cifrar, así que no se descargó nada.</translation>
    </message>
    <message>
        <source>%1 redirects in a loop. Try again later.</source>
        <translation>%1 redirige en círculos. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2. Try again later.</source>
        <translation>Falló la descarga desde %1: %2. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>No se puede crear la carpeta %1. Elige otra.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 sent another part of the file than was asked for. Try again later.</source>
        <translation>%1 envió una parte del archivo distinta de la solicitada. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Free some space and start the download again to go on.</source>
        <translation>No se puede escribir %1: %2. Libera espacio e inicia de nuevo la descarga para continuar.</translation>
    </message>
    <message>
        <source>The file that came from %1 is damaged: its checksum is wrong. It was thrown away; download it again.</source>
        <translation>El archivo recibido de %1 está dañado: su suma de verificación no es correcta. Se ha descartado; descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 sent something else than the archive, perhaps a page to log in to the network. Open a web browser to see.</source>
        <translation>%1 no envió el archivo comprimido sino otra cosa, quizá una página para iniciar sesión en la red. Abre un navegador web para comprobarlo.</translation>
    </message>
</context>
<context>
    <name>autorec::EditHistory</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListModel</name>
    <message>
        <source>Places risen or fallen since the list before</source>
        <translation>Puestos ganados o perdidos desde la lista anterior</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>It was number %1 after epoch %2.</source>
        <translation>Era la número %1 tras la época %2.</translation>
    </message>
    <message>
        <source>It was not in the list after epoch %1.</source>
        <translation>No estaba en la lista tras la época %1.</translation>
    </message>
</context>
<context>
    <name>autorec::EpochListView</name>
    <message>
        <source>My list, epoch by epoch</source>
        <translation>Mi lista, época a época</translation>
    </message>
    <message>
        <source>Your own top ten by the model as it stands, with your ratings as they were when the training began.</source>
        <translation>Tus diez mejores según el modelo en su estado actual, con tus valoraciones tal como estaban al empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>Epoch of the list</source>
        <translation>Época de la lista</translation>
    </message>
    <message>
        <source>Look back at any epoch; at its end it follows the newest.</source>
        <translation>Vuelve a ver cualquier época; al final del recorrido sigue a la más reciente.</translation>
    </message>
    <message>
        <source>%1 has no epochs</source>
        <translation>%1 no tiene épocas</translation>
    </message>
    <message>
        <source>It is found in one go, so there is no list to follow. Once it is in use, Discover shows its list.</source>
        <translation>Se calcula de una sola vez, así que no hay lista que seguir. Cuando esté en uso, Descubrir mostrará su lista.</translation>
    </message>
    <message>
        <source>Waiting for the first epoch</source>
        <translation>Esperando la primera época</translation>
    </message>
    <message>
        <source>Your top ten shows here after it.</source>
        <translation>Después se mostrarán aquí tus diez mejores.</translation>
    </message>
    <message>
        <source>Your top ten, as the model learns</source>
        <translation>Tus diez mejores, mientras el modelo aprende</translation>
    </message>
    <message>
        <source>Start a training: films rise and fall here, epoch by epoch.</source>
        <translation>Inicia un entrenamiento: aquí las películas suben y bajan época a época.</translation>
    </message>
    <message>
        <source>No ratings of yours</source>
        <translation>Sin valoraciones tuyas</translation>
    </message>
    <message>
        <source>Rate some films of this data set on Discover or Movies; in the next training your top ten shows here as the model learns.</source>
        <translation>Valora algunas películas de este conjunto de datos en Descubrir o en Películas; en el próximo entrenamiento verás aquí tus diez mejores mientras el modelo aprende.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
</context>
<context>
    <name>autorec::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Train a model on the Train page. Every finished training is kept here with its curves and results, to be compared, used and repeated.</source>
        <translation>Entrena un modelo en la página Entrenar. Cada entrenamiento finalizado se guarda aquí con sus curvas y resultados para compararlo, usarlo y repetirlo.</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>&amp;Repeat with changes…</source>
        <translation>&amp;Repetir con cambios…</translation>
    </message>
    <message>
        <source>Fills the Train page with this run&apos;s model, split and seed.</source>
        <translation>Rellena la página Entrenar con el modelo, la partición y la semilla de esta ejecución.</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Eliminar ejecuciones</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>Elige primero una ejecución.</translation>
    </message>
    <message>
        <source>Open the data set that this model was trained on first.</source>
        <translation>Abre primero el conjunto de datos con el que se entrenó este modelo.</translation>
    </message>
    <message>
        <source>This model was trained on another data set, %1. Open that one on the Data page to use it.</source>
        <translation>Este modelo se entrenó con otro conjunto de datos, %1. Ábrelo en la página Datos para usarlo.</translation>
    </message>
    <message>
        <source>The model of this run was not kept. Repeat the run to get it.</source>
        <translation>El modelo de esta ejecución no se conservó. Repite la ejecución para obtenerlo.</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Este modelo está en uso.</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>A partir de ahora, este modelo hace las predicciones y las listas.</translation>
    </message>
    <message>
        <source>Export the table of runs</source>
        <translation>Exportar la tabla de ejecuciones</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>Ninguna ejecución coincide</translation>
    </message>
    <message>
        <source>Type less, or show the runs of every protocol again.</source>
        <translation>Escribe menos o vuelve a mostrar las ejecuciones de todos los protocolos.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Deletes the chosen runs with their models. It can be undone; after seven days they are gone for good.</source>
        <translation>Elimina las ejecuciones elegidas con sus modelos. Se puede deshacer; a los siete días desaparecen definitivamente.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>Export and deleted runs</source>
        <translation>Exportación y ejecuciones eliminadas</translation>
    </message>
    <message>
        <source>Export the &amp;run as JSON…</source>
        <translation>Exportar la &amp;ejecución como JSON…</translation>
    </message>
    <message>
        <source>Copy the &amp;command that repeats it</source>
        <translation>Copiar el &amp;comando que la repite</translation>
    </message>
    <message>
        <source>Export the &amp;table as CSV…</source>
        <translation>Exportar la &amp;tabla como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln run(s) in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</source>
        <translation>
            <numerusform>≠ %Ln ejecución en gris, medida con otro conjunto de datos, otra partición u otra semilla que la elegida: no es comparable con ella y nunca se clasifica junto a ella.</numerusform>
            <numerusform>≠ %Ln ejecuciones en gris, medidas con otro conjunto de datos, otra partición u otra semilla que la elegida: no son comparables con ella y nunca se clasifican junto a ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets the chosen runs side by side.</source>
        <translation>Pone las ejecuciones elegidas lado a lado.</translation>
    </message>
    <message>
        <source>Choose two to four runs, with Ctrl and a click, to set them side by side.</source>
        <translation>Elige de dos a cuatro ejecuciones, con Ctrl y un clic, para ponerlas lado a lado.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring %Ln deleted run(s) back</source>
        <translation>
            <numerusform>&amp;Recuperar %Ln ejecución eliminada</numerusform>
            <numerusform>&amp;Recuperar %Ln ejecuciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for &amp;good</source>
        <translation>
            <numerusform>Eliminar &amp;definitivamente %Ln ejecución</numerusform>
            <numerusform>Eliminar &amp;definitivamente %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Colu&amp;mnas</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
    <message>
        <source>No runs</source>
        <translation>No hay ejecuciones</translation>
    </message>
    <message>
        <source>Deleted runs can be brought back with More, for seven days.</source>
        <translation>Las ejecuciones eliminadas se pueden recuperar con «Más» durante siete días.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) with their models for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln ejecución con su modelo?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln ejecuciones con sus modelos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>Esto no se puede deshacer, y tampoco lo que se hizo antes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>run-%1</source>
        <translation>ejecucion-%1</translation>
    </message>
    <message>
        <source>Change the Tags of Run %1</source>
        <translation>Cambiar las etiquetas de la ejecución %1</translation>
    </message>
    <message>
        <source>Change the Note of Run %1</source>
        <translation>Cambiar la nota de la ejecución %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Run(s)</source>
        <translation>
            <numerusform>Eliminar %Ln ejecución</numerusform>
            <numerusform>Eliminar %Ln ejecuciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::FactsFilter</name>
    <message>
        <source>Longest running time</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
</context>
<context>
    <name>autorec::FileSaver</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>No se pudo escribir %1: %2. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>autorec::FilmActions</name>
    <message>
        <source>&amp;Watchlist</source>
        <translation>&amp;Pendientes</translation>
    </message>
    <message>
        <source>&amp;Not interested</source>
        <translation>&amp;No me interesa</translation>
    </message>
    <message>
        <source>Keep the film on the watchlist (%1)</source>
        <translation>Guardar la película en pendientes (%1)</translation>
    </message>
    <message>
        <source>Leave the film out of lists (%1)</source>
        <translation>Excluir la película de las listas (%1)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Quitar valoración</translation>
    </message>
</context>
<context>
    <name>autorec::FilmBrowser</name>
    <message>
        <source>Most rated</source>
        <translation>Con más valoraciones</translation>
    </message>
    <message>
        <source>Highest average</source>
        <translation>Media más alta</translation>
    </message>
    <message>
        <source>Best predicted for me</source>
        <translation>Mejor predicción para mí</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Movies as cards</source>
        <translation>Películas como tarjetas</translation>
    </message>
    <message>
        <source>Show the films as a table</source>
        <translation>Mostrar las películas como tabla</translation>
    </message>
    <message>
        <source>Show the films as cards</source>
        <translation>Mostrar las películas como tarjetas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Order of the films</source>
        <translation>Orden de las películas</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
</context>
<context>
    <name>autorec::FilmCardDelegate</name>
    <message>
        <source>Watchlist</source>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>autorec::FilmEffectModel</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>autorec::FilmFactsView</name>
    <message>
        <source>Facts and poster from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</source>
        <translation>Información y póster de &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;TMDB&lt;/a&gt;. %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Fuente de la información</translation>
    </message>
    <message>
        <source>Set up pictures and facts</source>
        <translation>Configurar imágenes e información</translation>
    </message>
    <message>
        <source>Posters, directors and actors: &lt;a href=&quot;#&quot;&gt;choose where they come from…&lt;/a&gt;</source>
        <translation>Pósteres, directores y actores: &lt;a href=&quot;#&quot;&gt;elegir de dónde proceden…&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>autorec::FilmMapPanel</name>
    <message>
        <source>Find films on the map</source>
        <translation>Buscar películas en el mapa</translation>
    </message>
    <message>
        <source>Map of the films</source>
        <translation>Mapa de las películas</translation>
    </message>
    <message>
        <source>Show in M&amp;ovies</source>
        <translation>Mostrar en Pe&amp;lículas</translation>
    </message>
    <message>
        <source>Show the film on the Movies page</source>
        <translation>Mostrar la película en la página Películas</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Look from further off (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>&amp;Whole map</source>
        <translation>Mapa &amp;completo</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Mostrar el mapa completo (0)</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Examinando el modelo…</translation>
    </message>
    <message>
        <source>The map of its films is being drawn.</source>
        <translation>Se está dibujando el mapa de sus películas.</translation>
    </message>
    <message>
        <source>This model has no map</source>
        <translation>Este modelo no tiene mapa</translation>
    </message>
    <message>
        <source>It keeps no vectors of films to lay out. Autoencoders and factor models do: train one on the Train page and use it.</source>
        <translation>No guarda vectores de películas que disponer en un mapa. Los autoencoders y los modelos de factores sí: entrena uno en la página Entrenar y úsalo.</translation>
    </message>
    <message>
        <source>%1 with a word like it</source>
        <translation>%1 con una palabra parecida</translation>
    </message>
    <message>
        <source>Click a film, or go from film to film with the arrow keys.</source>
        <translation>Haz clic en una película o ve de una a otra con las flechas.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · my rating %2</source>
        <translation>%1 · mi valoración: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>The model knows each film by a vector of %1. Across and up stand their first two principal components, which hold %2 and %3 of what the vectors differ by: films that lie close are alike to the model.</source>
        <translation>El modelo conoce cada película por un vector de %1. En horizontal y en vertical están sus dos primeras componentes principales, que recogen el %2 y el %3 de la varianza de los vectores: las películas cercanas son parecidas para el modelo.</translation>
    </message>
</context>
<context>
    <name>autorec::FilmTable</name>
    <message>
        <source>%1, on your watchlist</source>
        <translation>%1, en su lista de pendientes</translation>
    </message>
</context>
<context>
    <name>autorec::FirstStepsPanel</name>
    <message>
        <source>Change Picks</source>
        <translation>Cambiar elecciones</translation>
    </message>
    <message>
        <source>Show the kinds of films again</source>
        <translation>Volver a mostrar los tipos de películas</translation>
    </message>
    <message>
        <source>Sharpen My List</source>
        <translation>Afinar mi lista</translation>
    </message>
    <message>
        <source>Rate films that tell most about what you like</source>
        <translation>Valorar las películas que más revelan sobre tus gustos</translation>
    </message>
    <message>
        <source>Rate next · %1 so far</source>
        <translation>Siguiente · %1 hasta ahora</translation>
    </message>
    <message>
        <source>Rate next · %1 of %2</source>
        <translation>Siguiente · %1 de %2</translation>
    </message>
    <message>
        <source>Your list is made from your ratings alone; what you picked no longer counts.</source>
        <translation>Tu lista se crea solo con tus valoraciones; lo que elegiste ya no cuenta.</translation>
    </message>
    <message>
        <source>Now rate films that you know below. What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>Ahora valora abajo películas que conozcas. Lo que elegiste cuenta menos con cada valoración, y deja de contar a partir de la quinta.</translation>
    </message>
    <message>
        <source>What you picked counts less with every rating, and no longer from the fifth on.</source>
        <translation>Lo que elegiste cuenta menos con cada valoración, y deja de contar a partir de la quinta.</translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>&amp;Importar mis valoraciones…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>De IMDb, Letterboxd, Trakt y otros sitios de cine, o de una tabla propia</translation>
    </message>
    <message>
        <source>Pick Films I &amp;Love…</source>
        <translation>Elegir películas que me &amp;encantan…</translation>
    </message>
    <message>
        <source>Search for films and click their stars</source>
        <translation>Buscar películas y hacer clic en sus estrellas</translation>
    </message>
    <message>
        <source>Which films do you like?</source>
        <translation>¿Qué películas te gustan?</translation>
    </message>
    <message>
        <source>Your list gets better with every answer</source>
        <translation>La lista mejora con cada respuesta</translation>
    </message>
    <message>
        <source>So far you have rated only films that you do not like. Your list knows what to leave out, but not what you love: rate some films that you like.</source>
        <translation>Hasta ahora solo has valorado películas que no te gustan. La lista sabe qué omitir, pero no qué te encanta: valora algunas películas que te gusten.</translation>
    </message>
    <message>
        <source>AutoRec Explorer learns from the ratings of many people which films you are likely to love. Rate films that you know, pick two or three kinds of films, or import the ratings that you have; they stay on this computer.</source>
        <translation>AutoRec Explorer aprende de las valoraciones de muchas personas qué películas es probable que te encanten. Valora películas que conozcas, elige dos o tres tipos de películas o importa las valoraciones que ya tengas; no salen de este equipo.</translation>
    </message>
    <message>
        <source>Rate a few more films that you know.</source>
        <translation>Valora algunas películas más que conozcas.</translation>
    </message>
</context>
<context>
    <name>autorec::GenreChoice</name>
    <message>
        <source>not %1</source>
        <comment>a genre</comment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Genres that films must have, and genres that they must not have</source>
        <translation>Géneros que las películas deben tener y géneros que no deben tener</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>Género&amp;s</translation>
    </message>
    <message>
        <source>Genres: all</source>
        <translation>Géneros: todos</translation>
    </message>
    <message>
        <source>Genres: %1</source>
        <translation>Géneros: %1</translation>
    </message>
</context>
<context>
    <name>autorec::GenreLegend</name>
    <message>
        <source>rated by me</source>
        <translation>valoradas por mí</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Show films whose main genre this is: the rarest of those in the legend that they have</source>
        <translation>Mostrar las películas que tienen este género principal: el menos frecuente de los suyos que están en la leyenda</translation>
    </message>
</context>
<context>
    <name>autorec::GenreTable</name>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Films have at least one of the wanted genres</source>
        <translation>Las películas tienen al menos uno de los géneros deseados</translation>
    </message>
    <message>
        <source>Films have none of the excluded genres</source>
        <translation>Las películas no tienen ninguno de los géneros excluidos</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1: deseado</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1: excluido</translation>
    </message>
</context>
<context>
    <name>autorec::GroupControls</name>
    <message>
        <source>Who watches</source>
        <translation>Quién ve la película</translation>
    </message>
    <message>
        <source>Also films that one of us has &amp;seen</source>
        <translation>También las que alguien ya ha vi&amp;sto</translation>
    </message>
    <message>
        <source>Films that all of you have seen stay out</source>
        <translation>Las películas que ya ha visto todo el grupo quedan fuera</translation>
    </message>
    <message>
        <source>&amp;Best on average</source>
        <translation>&amp;Mejores de media</translation>
    </message>
    <message>
        <source>Nobody is bo&amp;red</source>
        <translation>Nadie se a&amp;burre</translation>
    </message>
    <message>
        <source>Ta&amp;ke turns</source>
        <translation>Por &amp;turnos</translation>
    </message>
    <message>
        <source>&amp;Who watches</source>
        <translation>&amp;Quién ve la película</translation>
    </message>
    <message>
        <source>How films are chosen</source>
        <translation>Cómo se eligen las películas</translation>
    </message>
    <message>
        <source>no ratings of these films</source>
        <translation>sin valoraciones de estas películas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, number of ratings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>First come the films that stand high in all of your own lists, on average.</source>
        <translation>Primero van las películas que, de media, están más arriba en la lista de cada persona.</translation>
    </message>
    <message>
        <source>A film counts as much as it does for whoever wants it least.</source>
        <translation>Cada película cuenta tanto como para quien menos quiere verla.</translation>
    </message>
    <message>
        <source>Each of you in turn gets the film that stands highest in their own list.</source>
        <translation>Por turnos, a cada persona le toca la película que está más arriba en su propia lista.</translation>
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
        <translation>Turno</translation>
    </message>
    <message>
        <source>Whose turn it was to choose</source>
        <translation>A quién le tocaba elegir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Each person&apos;s rating that speaks for this film more than for others</source>
        <translation>La valoración de cada persona que favorece a esta película más que a otras</translation>
    </message>
    <message>
        <source>The stars that are predicted for %1</source>
        <translation>Las estrellas predichas para %1</translation>
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
        <translation>vista: %1</translation>
    </message>
    <message>
        <source>%1 has seen it and gave it %2.</source>
        <translation>%1 ya la ha visto y le dio %2.</translation>
    </message>
    <message>
        <source>Predicted stars for %1. The order also counts how many ratings a prediction rests on.</source>
        <translation>Estrellas predichas para %1. El orden también tiene en cuenta en cuántas valoraciones se apoya una predicción.</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the other films for %1.</source>
        <translation>Aquí no se predicen estrellas; la barra la compara con las demás películas para %1.</translation>
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
        <translation>Se están calculando los motivos.</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>Ninguna valoración concreta favorece a esta película más que a otras.</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 dio %2 a «%3»</translation>
    </message>
</context>
<context>
    <name>autorec::HandMatchPanel</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Matched by hand</source>
        <translation>Asignada a mano</translation>
    </message>
    <message>
        <source>Search the data set for the selected film</source>
        <translation>Buscar la película seleccionada en el conjunto de datos</translation>
    </message>
    <message>
        <source>Films of the data set that were found</source>
        <translation>Películas encontradas en el conjunto de datos</translation>
    </message>
    <message>
        <source>Films that the data set does not have</source>
        <translation>Películas que el conjunto de datos no tiene</translation>
    </message>
    <message>
        <source>Select a film above, and search for it here</source>
        <translation>Selecciona una película arriba y búscala aquí</translation>
    </message>
    <message>
        <source>&amp;Use This Film</source>
        <translation>&amp;Usar esta película</translation>
    </message>
    <message>
        <source>&amp;No Film</source>
        <translation>&amp;Ninguna película</translation>
    </message>
</context>
<context>
    <name>autorec::ImdbSection</name>
    <message>
        <source>Running times, directors and actors of all films at once, from IMDb&apos;s files title.basics, title.crew, title.principals and name.basics (.tsv.gz). Download them from &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; into one folder. IMDb allows &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;personal and non-commercial use&lt;/a&gt; only. %1</source>
        <translation>Duración, directores y actores de todas las películas a la vez, de los archivos de IMDb title.basics, title.crew, title.principals y name.basics (.tsv.gz). Descárgalos de &lt;a href=&quot;https://datasets.imdbws.com&quot;&gt;datasets.imdbws.com&lt;/a&gt; en una misma carpeta. IMDb solo permite el &lt;a href=&quot;https://developer.imdb.com/non-commercial-datasets/&quot;&gt;uso personal y no comercial&lt;/a&gt;. %1</translation>
    </message>
    <message>
        <source>IMDb&apos;s files</source>
        <translation>Archivos de IMDb</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s files</source>
        <translation>Carpeta de los archivos de IMDb</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of IMDb&apos;s files…</source>
        <translation>Elegir la carpeta de los archivos de IMDb…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read IMDb&apos;s files for this data set</source>
        <translation>Leer los archivos de IMDb para este conjunto de datos</translation>
    </message>
    <message>
        <source>Progress of reading IMDb&apos;s files</source>
        <translation>Progreso de la lectura de los archivos de IMDb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading IMDb&apos;s files</source>
        <translation>Detener la lectura de los archivos de IMDb</translation>
    </message>
    <message>
        <source>Folder of IMDb&apos;s Files</source>
        <translation>Carpeta de los archivos de IMDb</translation>
    </message>
    <message>
        <source>Reading, which takes a few minutes. You can close this window.</source>
        <translation>Leyendo; tarda unos minutos. Se puede cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Sin usar.</translation>
    </message>
    <message>
        <source>Read again after opening another data set or downloading newer files.</source>
        <translation>Vuelve a leerlos después de abrir otro conjunto de datos o de descargar archivos más recientes.</translation>
    </message>
    <message>
        <source>Facts of %1 were read.</source>
        <translation>Se ha leído la información de %1.</translation>
    </message>
    <message>
        <source>Not in the folder: %1.</source>
        <translation>No están en la carpeta: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::ImportDialog</name>
    <message>
        <source>&amp;Keep my own ratings where I have rated a film already</source>
        <translation>&amp;Conservar mi valoración de las películas que ya he valorado</translation>
    </message>
    <message>
        <source>&amp;Also keep ratings of films that are not in this data set; they count as soon as one has them</source>
        <translation>Conservar &amp;también las valoraciones de películas ausentes de este conjunto de datos; contarán en cuanto uno las incluya</translation>
    </message>
    <message>
        <source>Import Ratings from %1</source>
        <translation>Importar valoraciones de %1</translation>
    </message>
    <message>
        <source>Matched (%1)</source>
        <translation>Encontradas (%1)</translation>
    </message>
    <message>
        <source>To choose (%1)</source>
        <translation>Por elegir (%1)</translation>
    </message>
    <message>
        <source>Not in this data set (%1)</source>
        <translation>No están en este conjunto de datos (%1)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Films that were matched</source>
        <translation>Películas encontradas</translation>
    </message>
    <message>
        <source>Which film?</source>
        <translation>¿Qué película?</translation>
    </message>
    <message>
        <source>Films to choose from several</source>
        <translation>Películas con varias opciones</translation>
    </message>
    <message>
        <source>Which film is %1?</source>
        <translation>¿Qué película es %1?</translation>
    </message>
    <message>
        <source>Not chosen: left out</source>
        <translation>Sin elegir: se omite</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln rating(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln valoración</numerusform>
            <numerusform>&amp;Importar %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale of the ratings in the file</source>
        <translation>Escala de las valoraciones del archivo</translation>
    </message>
    <message>
        <source>Whose ratings of the file</source>
        <translation>De quién tomar las valoraciones del archivo</translation>
    </message>
    <message>
        <source>Put the films to see on my &amp;watchlist</source>
        <translation>Añadir las películas por ver a &amp;pendientes</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>&amp;Ratings in the file:</source>
        <translation>&amp;Valoraciones del archivo:</translation>
    </message>
    <message>
        <source>Whose ratings?</source>
        <translation>¿Valoraciones de quién?</translation>
    </message>
    <message>
        <source>The file has the ratings of several people. Choose whose you want.</source>
        <translation>El archivo contiene valoraciones de varias personas. Elige de quién las quieres.</translation>
    </message>
    <message>
        <source>The ratings do not tell their scale. Choose it.</source>
        <translation>Las valoraciones no permiten saber su escala. Elígela.</translation>
    </message>
    <message>
        <source>Check the scale: other scales would fit, too.</source>
        <translation>Comprueba la escala: otras también encajarían.</translation>
    </message>
    <message>
        <source>To see (%1)</source>
        <translation>Pendientes (%1)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Films to see</source>
        <translation>Películas por ver</translation>
    </message>
    <message>
        <source>the movie id does not count: the row names another film</source>
        <translation>no se tiene en cuenta el id. de la película: la fila nombra otra</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln film(s) to see</source>
        <translation>
            <numerusform>&amp;Importar %Ln película por ver</numerusform>
            <numerusform>&amp;Importar %Ln películas por ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Automatic: out of %1</source>
        <translation>Automática: sobre %1</translation>
    </message>
</context>
<context>
    <name>autorec::ImportReportView</name>
    <message>
        <source>Every line was read; nothing was left out.</source>
        <translation>Se leyeron todas las líneas; no se omitió nada.</translation>
    </message>
    <message>
        <source>Lines that could not be read and were left out: %1.</source>
        <translation>Líneas omitidas por no poder leerse: %1.</translation>
    </message>
    <message>
        <source>Ratings of the same movie by the same user, of which the latest was kept: %1.</source>
        <translation>Valoraciones de la misma película por el mismo usuario, de las que se conservó la más reciente: %1.</translation>
    </message>
    <message>
        <source>Ratings left out because less was asked for: %1.</source>
        <translation>Valoraciones omitidas porque se pidieron menos: %1.</translation>
    </message>
    <message>
        <source>Movies that nobody rated: %1.</source>
        <translation>Películas que nadie valoró: %1.</translation>
    </message>
    <message>
        <source>Rated movies without a title: %1.</source>
        <translation>Películas valoradas sin título: %1.</translation>
    </message>
    <message>
        <source>Titles that another movie has, too: %1.</source>
        <translation>Títulos que también tiene otra película: %1.</translation>
    </message>
    <message>
        <source>Lines that were not in UTF-8 and were taken for Latin-1: %1.</source>
        <translation>Líneas que no estaban en UTF-8 y se leyeron como Latin-1: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>What was left out, or is worth a look</source>
        <translation>Qué se omitió o merece un vistazo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Text of the line</source>
        <translation>Texto de la línea</translation>
    </message>
    <message>
        <source>not UTF-8, taken for Latin-1</source>
        <translation>no es UTF-8, se leyó como Latin-1</translation>
    </message>
    <message>
        <source>a title that another movie has, too</source>
        <translation>un título que también tiene otra película</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that say &quot;seen, but not rated&quot;, left out: %1.</source>
        <translation>Filas omitidas que indican «vista, pero no valorada»: %1.</translation>
    </message>
    <message>
        <source>Ratings without a time: %1.</source>
        <translation>Valoraciones sin fecha: %1.</translation>
    </message>
    <message>
        <source>Times that cannot be read: %1.</source>
        <translation>Fechas que no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>a time that cannot be read</source>
        <translation>una fecha que no se puede leer</translation>
    </message>
</context>
<context>
    <name>autorec::InsidePage</name>
    <message>
        <source>Look Inside</source>
        <translation>Por dentro</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Vistas del modelo</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>&amp;Map of films</source>
        <translation>&amp;Mapa de películas</translation>
    </message>
    <message>
        <source>Wei&amp;ghts</source>
        <translation>&amp;Pesos</translation>
    </message>
    <message>
        <source>A model is being prepared</source>
        <translation>Se está preparando un modelo</translation>
    </message>
    <message>
        <source>It can be looked into in a moment.</source>
        <translation>Se podrá examinar en un momento.</translation>
    </message>
    <message>
        <source>No model is in use</source>
        <translation>Ningún modelo en uso</translation>
    </message>
    <message>
        <source>Open a data set on the Data page, and a model is fitted to it; or train one on the Train page and use it.</source>
        <translation>Abre un conjunto de datos en la página Datos y se le ajustará un modelo, o entrena uno en la página Entrenar y úsalo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It holds one weight from every film to every other instead, and adds up those from the films that you like. See Weights.</source>
        <translation>En su lugar tiene un peso de cada película a todas las demás, y suma los de las películas que te gustan. Consulta Pesos.</translation>
    </message>
    <message>
        <source>It knows how far each film and each person is above the mean, and nothing of tastes. See Weights.</source>
        <translation>Sabe cuánto se aparta de la media cada película y cada persona, pero nada de gustos. Consulta Pesos.</translation>
    </message>
    <message>
        <source>It gives everybody the same films and looks at nobody&apos;s ratings.</source>
        <translation>Da a todos las mismas películas y no mira las valoraciones de nadie.</translation>
    </message>
</context>
<context>
    <name>autorec::LibraryPanel</name>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>%1 users, %2 movies</source>
        <translation>%1 usuarios, %2 películas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Data sets that were opened</source>
        <translation>Conjuntos de datos abiertos anteriormente</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay where they are (Delete)</source>
        <translation>Quitarlo de esta lista; sus archivos se quedan donde están (Supr)</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
</context>
<context>
    <name>autorec::ListComparisonModel</name>
    <message>
        <source>Also at place %1 of %2</source>
        <translation>También en el puesto %1 de %2</translation>
    </message>
</context>
<context>
    <name>autorec::ListControls</name>
    <message>
        <source>Include films without a &amp;title</source>
        <translation>Incluir películas sin &amp;título</translation>
    </message>
    <message>
        <source>From popular to niche</source>
        <translation>De populares a minoritarias</translation>
    </message>
    <message>
        <source>To the left, films that many people rated; to the right, films that few know</source>
        <translation>A la izquierda, películas que mucha gente valoró; a la derecha, películas que pocos conocen</translation>
    </message>
    <message>
        <source>From safe to diverse</source>
        <translation>De seguras a variadas</translation>
    </message>
    <message>
        <source>To the left, the best films one by one; to the right, films unlike each other</source>
        <translation>A la izquierda, las mejores películas una por una; a la derecha, películas distintas entre sí</translation>
    </message>
    <message>
        <source>List for</source>
        <translation>Lista para</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mí</translation>
    </message>
    <message>
        <source>A user of the data set</source>
        <translation>Un usuario del conjunto de datos</translation>
    </message>
    <message>
        <source>Id of the user</source>
        <translation>Id. del usuario</translation>
    </message>
    <message>
        <source>Number of films</source>
        <translation>Número de películas</translation>
    </message>
    <message>
        <source>Films that the data set lists without a title, or not at all</source>
        <translation>Películas que el conjunto de datos incluye sin título o no incluye</translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation>Lista pa&amp;ra</translation>
    </message>
    <message>
        <source>Fil&amp;ms</source>
        <translation>Pel&amp;ículas</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>Añ&amp;os</translation>
    </message>
    <message>
        <source>&amp;Popular</source>
        <translation>Pop&amp;ulares</translation>
    </message>
    <message>
        <source>Niche</source>
        <translation>Minoritarias</translation>
    </message>
    <message>
        <source>&amp;Safe</source>
        <translation>Se&amp;guras</translation>
    </message>
    <message>
        <source>Diverse</source>
        <translation>Variadas</translation>
    </message>
    <message>
        <source>The user&apos;s id in the data set: type one, or use the arrow keys</source>
        <translation>El id. del usuario en el conjunto de datos: escríbelo o usa las flechas</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>A random user</source>
        <translation>Un usuario al azar</translation>
    </message>
    <message>
        <source>Go to a random user of the data set</source>
        <translation>Ir a un usuario al azar del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>autorec::ListExport</name>
    <message>
        <source>Recommended to me</source>
        <translation>Recomendadas para mí</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>recommendations for Letterboxd</source>
        <translation>recomendaciones para Letterboxd</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exportar la lista</translation>
    </message>
</context>
<context>
    <name>autorec::ListLimit</name>
    <message>
        <source>Only From This List</source>
        <translation>Solo de esta lista</translation>
    </message>
    <message>
        <source>Lists of films (*.csv *.tsv *.txt *.json *.zip);;All files (*)</source>
        <translation>Listas de películas (*.csv *.tsv *.txt *.json *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, number of films</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>file, number, films</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>Not found in this data set: %1, and %Ln more film(s).</source>
        <translation>
            <numerusform>No están en este conjunto de datos: %1 y %Ln película más.</numerusform>
            <numerusform>No están en este conjunto de datos: %1 y %Ln películas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this data set: %1.</source>
        <translation>No están en este conjunto de datos: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open Data Set File…</source>
        <translation>&amp;Abrir archivo de datos…</translation>
    </message>
    <message>
        <source>Open Data Set &amp;Folder…</source>
        <translation>Abrir &amp;carpeta de datos…</translation>
    </message>
    <message>
        <source>Open &amp;Part of a Data Set…</source>
        <translation>Abrir &amp;parte de un conjunto de datos…</translation>
    </message>
    <message>
        <source>Open the &amp;Demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambiará al reiniciar el programa.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About AutoRec Explorer</source>
        <translation>&amp;Acerca de AutoRec Explorer</translation>
    </message>
    <message>
        <source>Open &amp;Model File…</source>
        <translation>Abrir un archivo de mode&amp;lo…</translation>
    </message>
    <message>
        <source>Open Model File</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>AutoRec models (*.autorec)</source>
        <translation>Modelos de AutoRec (*.autorec)</translation>
    </message>
    <message>
        <source>The model is put in use. It stands among the experiments as run %1.</source>
        <translation>El modelo está ahora en uso. Figura entre los experimentos como ejecución %1.</translation>
    </message>
    <message>
        <source>Pictures and Fa&amp;cts…</source>
        <translation>Imá&amp;genes e información…</translation>
    </message>
</context>
<context>
    <name>autorec::ModelService</name>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1 (ejecución %2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Trained when the data set was opened</source>
        <translation>Entrenado al abrir el conjunto de datos</translation>
    </message>
    <message>
        <source>The model is in use but could not be kept: %1</source>
        <translation>El modelo está en uso, pero no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>%1 is used until %2 is trained</source>
        <translation>%1 se usa en su lugar hasta que se haya entrenado %2</translation>
    </message>
    <message>
        <source>the list is final, the predicted stars are not yet</source>
        <translation>la lista es definitiva, las estrellas predichas aún no</translation>
    </message>
</context>
<context>
    <name>autorec::MovieDetails</name>
    <message>
        <source>Select a film to see its details.</source>
        <translation>Selecciona una película para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>Predicción para mí</translation>
    </message>
    <message>
        <source>Ratings by stars</source>
        <translation>Valoraciones por estrellas</translation>
    </message>
    <message>
        <source>Similar films</source>
        <translation>Películas similares</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>no genres listed</source>
        <translation>sin géneros indicados</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Nobody in this data set rated it.</source>
        <translation>Nadie la ha valorado en este conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 on average of %2</source>
        <translation>%1 de media en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Most likely %1 stars</source>
        <translation>Lo más probable: %1 estrellas</translation>
    </message>
    <message>
        <source>Most likely between %1 and %2 stars</source>
        <translation>Lo más probable: entre %1 y %2 estrellas</translation>
    </message>
    <message>
        <source>The probability that your rating would be one of these is at least %1.</source>
        <translation>La probabilidad de que tu valoración sea una de estas es de al menos %1.</translation>
    </message>
    <message>
        <source>How likely each rating is, as the model in use predicts yours</source>
        <translation>La probabilidad de cada valoración, tal como el modelo en uso predice la tuya</translation>
    </message>
</context>
<context>
    <name>autorec::MovieFilterBar</name>
    <message>
        <source>Only films I have not &amp;rated</source>
        <translation>Solo películas sin valo&amp;rar</translation>
    </message>
    <message>
        <source>Search films</source>
        <translation>Buscar películas</translation>
    </message>
    <message>
        <source>Least number of ratings</source>
        <translation>Número mínimo de valoraciones</translation>
    </message>
    <message>
        <source>Least number of ratings that a film must have</source>
        <translation>Número mínimo de valoraciones que debe tener una película</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>Añ&amp;os</translation>
    </message>
    <message>
        <source>Ratings, &amp;at least</source>
        <translation>Valoraciones, al &amp;menos</translation>
    </message>
    <message>
        <source>Search by title, year or genre (Ctrl+F)</source>
        <translation>Buscar por título, año o género (Ctrl+F)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>sin valorar por mí</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>autorec::MovieTableModel</name>
    <message>
        <source>What the model in use expects you to give</source>
        <translation>La valoración que el modelo en uso espera de ti</translation>
    </message>
    <message>
        <source>How high the model in use places each film for you; this model gives no stars</source>
        <translation>Lo alto que el modelo en uso sitúa cada película para ti; este modelo no da estrellas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Predicted for me</source>
        <translation>Predicción para mí</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>above %1% of the films</source>
        <translation>por encima del %1&#xa0;% de las películas</translation>
    </message>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>Haz clic en una estrella para valorar y en la misma otra vez para quitarla. Teclas: 1 a 9 para ½ a 4½ estrellas, 0 para 5.</translation>
    </message>
    <message>
        <source>%1: %2 stars</source>
        <translation>%1: %2 estrellas</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: sin valorar</translation>
    </message>
</context>
<context>
    <name>autorec::MoviesPage</name>
    <message>
        <source>Movies</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Take the search and all filters back</source>
        <translation>Quitar la búsqueda y todos los filtros</translation>
    </message>
    <message>
        <source>%1 of %2 films</source>
        <translation>%1 de %2 películas</translation>
    </message>
    <message>
        <source>%1 · no title has that word; these have one like it</source>
        <translation>%1 · ningún título tiene esa palabra; estos tienen una parecida</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Ningún conjunto de datos abierto</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Abre uno con Archivo ▸ Abrir archivo de datos, o suelta un archivo o una carpeta en esta ventana.</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Ninguna película coincide</translation>
    </message>
    <message>
        <source>Type less of the title, or press Show all films above.</source>
        <translation>Escribe menos del título o pulsa «Mostrar todas» arriba.</translation>
    </message>
    <message>
        <source>%1 · best match first</source>
        <translation>%1 · primero las más parecidas</translation>
    </message>
    <message>
        <source>Details of the film</source>
        <translation>Detalles de la película</translation>
    </message>
</context>
<context>
    <name>autorec::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>autorec::OpenOptionsDialog</name>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Cuánto cargar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Least ratings of a user</source>
        <translation>Mínimo de valoraciones de un usuario</translation>
    </message>
    <message>
        <source>Least ratings of a movie</source>
        <translation>Mínimo de valoraciones de una película</translation>
    </message>
    <message>
        <source>First files of the Netflix Prize</source>
        <translation>Primeros archivos del Netflix Prize</translation>
    </message>
    <message>
        <source>Share of the users, in percent</source>
        <translation>Proporción de usuarios, en porcentaje</translation>
    </message>
    <message>
        <source>% at random</source>
        <translation>&#xa0;% al azar</translation>
    </message>
    <message>
        <source>Seed by which users are drawn</source>
        <translation>Semilla para el sorteo de usuarios</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>semilla </translation>
    </message>
    <message>
        <source>&amp;Users with at least</source>
        <translation>&amp;Usuarios con al menos</translation>
    </message>
    <message>
        <source>&amp;Movies with at least</source>
        <translation>Pe&amp;lículas con al menos</translation>
    </message>
    <message>
        <source>&amp;Share of the users</source>
        <translation>P&amp;roporción de usuarios</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes del</translation>
    </message>
    <message>
        <source>&amp;Netflix files</source>
        <translation>Archivos de Net&amp;flix</translation>
    </message>
    <message>
        <source> ratings</source>
        <translation> valoraciones</translation>
    </message>
    <message>
        <source>No ratings were recognised. If it is a text with columns, say what they are.</source>
        <translation>No se reconocieron valoraciones. Si es un texto con columnas, indica cuáles son.</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Formato: %1</translation>
    </message>
</context>
<context>
    <name>autorec::PairPanel</name>
    <message>
        <source>How alike you are</source>
        <translation>Afinidad de gustos</translation>
    </message>
    <message>
        <source>You have much the same taste</source>
        <translation>Gustos casi iguales</translation>
    </message>
    <message>
        <source>Your tastes are alike</source>
        <translation>Gustos parecidos</translation>
    </message>
    <message>
        <source>Your tastes are a little alike</source>
        <translation>Gustos algo parecidos</translation>
    </message>
    <message>
        <source>Your tastes have little to do with each other</source>
        <translation>Gustos que tienen poco que ver</translation>
    </message>
    <message>
        <source>Your tastes are opposed</source>
        <translation>Gustos opuestos</translation>
    </message>
    <message>
        <source>%1: correlation %2 on the %3 that you both rated.</source>
        <translation>%1: correlación %2 en las %3 que han valorado las dos personas.</translation>
    </message>
    <message>
        <source>%1 That is a small number: it may be chance.</source>
        <translation>%1 Son pocas: puede ser casualidad.</translation>
    </message>
    <message>
        <source>You have rated none of the same films.</source>
        <translation>No hay películas que hayan valorado las dos personas.</translation>
    </message>
    <message>
        <source>You both rated only %1, too few to compare.</source>
        <translation>Las dos personas solo han valorado %1 en común, demasiado poco para comparar.</translation>
    </message>
    <message>
        <source>You both rated %1, but one of you gave all of them the same.</source>
        <translation>Las dos personas han valorado %1 en común, pero una les ha dado a todas lo mismo.</translation>
    </message>
    <message>
        <source>%1 %2, going by what the model predicts for each of you (correlation %3).</source>
        <translation>%1 %2, según lo que el modelo predice para cada persona (correlación %3).</translation>
    </message>
    <message>
        <source>You both love %1.</source>
        <translation>Favoritas de las dos personas: %1.</translation>
    </message>
    <message>
        <source>%1 (%2 %3, %4 %5)</source>
        <comment>film, then each person and their stars</comment>
        <translation>%1 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>You disagree on %1.</source>
        <translation>Opiniones distintas sobre %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>autorec::PanelMenu</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Panels to show</source>
        <translation>Paneles que mostrar</translation>
    </message>
    <message>
        <source>Choose what is shown of a training</source>
        <translation>Elegir qué se muestra de un entrenamiento</translation>
    </message>
</context>
<context>
    <name>autorec::ParameterEditor</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, separated by commas</source>
        <translation>%1, separados por comas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Give %1: %2.</source>
        <translation>Introduce %1: %2.</translation>
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
        <translation>Este modelo no tiene parámetros.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Volver al valor predeterminado, %1</translation>
    </message>
</context>
<context>
    <name>autorec::PersonalFilmsModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not in this data set</source>
        <translation>no está en este conjunto de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>autorec::PickPanel</name>
    <message>
        <source>Tonight, for you</source>
        <translation>Esta noche, para usted</translation>
    </message>
    <message>
        <source>Predicted for you</source>
        <translation>Predicción para usted</translation>
    </message>
    <message>
        <source>Add to watchlist</source>
        <translation>Añadir a pendientes</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Ya la he visto</translation>
    </message>
    <message>
        <source>Rate the film</source>
        <translation>Valorar la película</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Leave the film out of lists</source>
        <translation>No mostrar la película en las listas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the film among all films</source>
        <translation>Mostrar la película entre todas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How far the stars may be off: two of three ratings lie within this range</source>
        <translation>Cuánto pueden desviarse las estrellas: dos de cada tres valoraciones están en este margen</translation>
    </message>
    <message>
        <source>Remove from watchlist</source>
        <translation>Quitar de pendientes</translation>
    </message>
</context>
<context>
    <name>autorec::PictureFolderSection</name>
    <message>
        <source>Your own pictures</source>
        <translation>Imágenes propias</translation>
    </message>
    <message>
        <source>A folder of posters. A picture is found by its name (tt0133093.jpg, or The Matrix (1999).jpg), by its folder (The Matrix (1999)/poster.jpg), or by the .nfo file of Kodi or Jellyfin beside it.</source>
        <translation>Una carpeta de pósteres. Cada imagen se reconoce por su nombre (tt0133093.jpg o The Matrix (1999).jpg), por su carpeta (The Matrix (1999)/poster.jpg) o por el archivo .nfo de Kodi o Jellyfin que la acompaña.</translation>
    </message>
    <message>
        <source>Folder of your own pictures</source>
        <translation>Carpeta de imágenes propias</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures…</source>
        <translation>Elegir la carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use no folder of pictures</source>
        <translation>No usar ninguna carpeta de imágenes</translation>
    </message>
    <message>
        <source>Show unmatched pictures…</source>
        <translation>Mostrar imágenes sin asignar…</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Covers are drawn.</source>
        <translation>Las portadas se dibujan.</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>No pictures found there.</source>
        <translation>No se han encontrado imágenes ahí.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures show films of this data set.</source>
        <translation>%1 de %2 imágenes corresponden a películas de este conjunto de datos.</translation>
    </message>
    <message>
        <source>Unmatched Pictures</source>
        <translation>Imágenes sin asignar</translation>
    </message>
    <message>
        <source>Unmatched pictures</source>
        <translation>Imágenes sin asignar</translation>
    </message>
    <message>
        <source>These show no film of this data set, or may show several. The IMDb id or title and year as the name make it clear.</source>
        <translation>No corresponden a ninguna película de este conjunto de datos o podrían corresponder a varias. Con el identificador de IMDb o el título y el año como nombre no hay duda.</translation>
    </message>
</context>
<context>
    <name>autorec::PlotWidget</name>
    <message>
        <source>Plot options</source>
        <translation>Opciones del gráfico</translation>
    </message>
    <message>
        <source>Scales, series and export. Drag a frame in the plot to look closer, double-click to see all again.</source>
        <translation>Escalas, series y exportación. Arrastra un marco en el gráfico para ampliar; haz doble clic para verlo todo de nuevo.</translation>
    </message>
    <message>
        <source>Logarithmic &amp;x axis</source>
        <translation>Eje &amp;x logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic &amp;y axis</source>
        <translation>Eje &amp;y logarítmico</translation>
    </message>
    <message>
        <source>&amp;Smoothed lines</source>
        <translation>Líneas &amp;suavizadas</translation>
    </message>
    <message>
        <source>Show &amp;whole range</source>
        <translation>&amp;Mostrar todo el intervalo</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>S&amp;eries</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exportar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Export as S&amp;VG…</source>
        <translation>Exportar como SV&amp;G…</translation>
    </message>
    <message>
        <source>Export as CS&amp;V…</source>
        <translation>Exportar como CS&amp;V…</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>Exportar el gráfico</translation>
    </message>
</context>
<context>
    <name>autorec::PredictionLabel</name>
    <message>
        <source>%1 stars, predicted by the model in use</source>
        <translation>%1 estrellas, predichas por el modelo en uso</translation>
    </message>
    <message>
        <source>Placed above %1% of the films by the model in use</source>
        <translation>Situada por encima del %1&#xa0;% de las películas por el modelo en uso</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileButton</name>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>&amp;New Profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Rename Profile…</source>
        <translation>&amp;Cambiar nombre del perfil…</translation>
    </message>
    <message>
        <source>Dele&amp;ted Profiles</source>
        <translation>Perfiles e&amp;liminados</translation>
    </message>
    <message>
        <source>%1: whose ratings these are. Switch, create, rename or delete a profile.</source>
        <translation>%1: de quién son estas valoraciones. Cambia de perfil, o crea, renombra o elimina uno.</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted</source>
        <translation>No se puede eliminar el único perfil</translation>
    </message>
    <message>
        <source>&amp;Delete Profile “%1”</source>
        <translation>&amp;Eliminar el perfil «%1»</translation>
    </message>
    <message>
        <source>Create another profile first.</source>
        <translation>Crea antes otro perfil.</translation>
    </message>
    <message>
        <source>Its ratings are kept; Undo or Deleted Profiles brings it back.</source>
        <translation>Sus valoraciones se conservan; Deshacer o Perfiles eliminados lo recupera.</translation>
    </message>
    <message>
        <source>%1 · %2 · deleted %3</source>
        <translation>%1 · %2 · eliminado el %3</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>Eliminar &amp;definitivamente…</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete the profile %1 for good?</source>
        <translation>¿Eliminar definitivamente el perfil %1?</translation>
    </message>
    <message>
        <source>Its ratings, watchlist and marks (%1) are lost. This cannot be undone, and what was done before it cannot be undone either.</source>
        <translation>Se perderán sus valoraciones, pendientes y marcas (%1). Esto no se puede deshacer, y lo que se hizo antes tampoco.</translation>
    </message>
    <message>
        <source>Delete for &amp;Good</source>
        <translation>Eliminar &amp;definitivamente</translation>
    </message>
    <message>
        <source>Bring Back Profile “%1”</source>
        <translation>Recuperar el perfil «%1»</translation>
    </message>
    <message>
        <source>Delete Profile “%1”</source>
        <translation>Eliminar el perfil «%1»</translation>
    </message>
    <message>
        <source>Switch to Profile “%1”</source>
        <translation>Cambiar al perfil «%1»</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileNameDialog</name>
    <message>
        <source>New Profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Rename Profile</source>
        <translation>Cambiar nombre del perfil</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Name of the profile:</source>
        <translation>&amp;Nombre del perfil:</translation>
    </message>
</context>
<context>
    <name>autorec::ProfileStore</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>A deleted profile has this name. Bring it back, or choose another name.</source>
        <translation>Un perfil eliminado tiene este nombre. Recupéralo o elige otro nombre.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Otro perfil ya tiene este nombre.</translation>
    </message>
    <message>
        <source>The only profile cannot be deleted.</source>
        <translation>No se puede eliminar el único perfil.</translation>
    </message>
</context>
<context>
    <name>autorec::QueueModel</name>
    <message>
        <source>By the best epoch so far, on the ratings set aside from the training part</source>
        <translation>Según la mejor época hasta ahora, con las valoraciones apartadas de la parte de entrenamiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>waiting until %1 is open</source>
        <translation>en espera de que se abra %1</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, semilla %3</translation>
    </message>
</context>
<context>
    <name>autorec::QueuePanel</name>
    <message>
        <source>Nothing in the queue</source>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>“Add to queue” trains a model as soon as those before it are done. “Sweep…” adds one for each setting of the parameters that you choose, and ranks them here.</source>
        <translation>«Añadir a la cola» entrena un modelo en cuanto terminan los anteriores. «Barrido…» añade uno por cada configuración de los parámetros que elijas y los clasifica aquí.</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>Detener este</translation>
    </message>
    <message>
        <source>Ends what is being trained; its best epoch so far is kept, and the next one begins.</source>
        <translation>Termina el entrenamiento en curso; se conserva su mejor época hasta ahora y empieza el siguiente.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Ends what is being trained and pauses the queue; those that wait stay.</source>
        <translation>Termina el entrenamiento en curso y pausa la cola; los que están en espera se mantienen.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Train it earlier</source>
        <translation>Entrenarlo antes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Train it later</source>
        <translation>Entrenarlo después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it off the list; a run that came of it stays on the Experiments page</source>
        <translation>Quitarlo de la lista; si generó una ejecución, esta sigue en la página Experimentos</translation>
    </message>
    <message>
        <source>Remove what is over</source>
        <translation>Quitar los terminados</translation>
    </message>
    <message>
        <source>Take all that is over off the list, also from leaderboards; the runs stay on the Experiments page</source>
        <translation>Quitar de la lista todos los terminados, también de las clasificaciones; las ejecuciones siguen en la página Experimentos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Progress of what is being trained</source>
        <translation>Progreso del entrenamiento en curso</translation>
    </message>
    <message>
        <source>Queue of trainings</source>
        <translation>Cola de entrenamientos</translation>
    </message>
    <message>
        <source>Paused once this one is done.</source>
        <translation>Se pausará al terminar este.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>One is being trained, %1 waiting.</source>
        <translation>Entrenando; %1 en espera.</translation>
    </message>
    <message>
        <source>%1 waiting.</source>
        <translation>%1 en espera.</translation>
    </message>
    <message>
        <source>All are over.</source>
        <translation>Todos han terminado.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar cola</translation>
    </message>
    <message>
        <source>Trains those that wait, one after the other</source>
        <translation>Entrena los que están en espera, uno tras otro</translation>
    </message>
    <message>
        <source>What is being trained goes on; no other is begun after it</source>
        <translation>El entrenamiento en curso continúa; después no empieza ningún otro</translation>
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
        <translation>puesto %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>autorec::RateNextStrip</name>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>Ask about another film</source>
        <translation>Preguntar por otra película</translation>
    </message>
    <message>
        <source>Haven&apos;&amp;t Seen</source>
        <translation>&amp;No la he visto</translation>
    </message>
    <message>
        <source>Do not ask about this film; lists may still hold it</source>
        <translation>No preguntar por esta película; las listas aún pueden incluirla</translation>
    </message>
    <message>
        <source>Your rating of %1</source>
        <translation>Tu valoración de %1</translation>
    </message>
    <message>
        <source>Looking for a film to ask about…</source>
        <translation>Buscando una película por la que preguntar…</translation>
    </message>
    <message>
        <source>There is no film left to ask about</source>
        <translation>No quedan películas por las que preguntar</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>Tu valoración</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>Saltar «%1»</translation>
    </message>
    <message>
        <source>Mark %1 as Not Seen</source>
        <translation>Marcar «%1» como no vista</translation>
    </message>
</context>
<context>
    <name>autorec::RatingComparison</name>
    <message>
        <source>%1 stars: you %2, the crowd %3</source>
        <translation>%1 estrellas: tú %2, el público %3</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The crowd</source>
        <translation>El público</translation>
    </message>
</context>
<context>
    <name>autorec::RatingHistogram</name>
    <message>
        <source>%1 stars: %2</source>
        <translation>%1 estrellas: %2</translation>
    </message>
</context>
<context>
    <name>autorec::RatingsPage</name>
    <message>
        <source>My Ratings</source>
        <translation>Mis valoraciones</translation>
    </message>
    <message>
        <source>My films</source>
        <translation>Mis películas</translation>
    </message>
    <message>
        <source>Which films</source>
        <translation>Qué películas</translation>
    </message>
    <message>
        <source>Search my films</source>
        <translation>Buscar en mis películas</translation>
    </message>
    <message>
        <source>Search my films (Ctrl+F)</source>
        <translation>Buscar en mis películas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Rated (%1)</source>
        <translation>Valoradas (%1)</translation>
    </message>
    <message>
        <source>Watchlist (%1)</source>
        <translation>Pendientes (%1)</translation>
    </message>
    <message>
        <source>Not interested (%1)</source>
        <translation>No me interesan (%1)</translation>
    </message>
    <message>
        <source>No film fits</source>
        <translation>Ninguna película coincide</translation>
    </message>
    <message>
        <source>Type less of the title.</source>
        <translation>Escribe menos del título.</translation>
    </message>
    <message>
        <source>You have not rated a film yet</source>
        <translation>Aún no has valorado ninguna película</translation>
    </message>
    <message>
        <source>Your watchlist is empty</source>
        <translation>Tu lista de pendientes está vacía</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+D, or choose Watchlist in its menu.</source>
        <translation>Selecciona una película en Descubrir o en Películas y pulsa Ctrl+D, o elige Pendientes en su menú.</translation>
    </message>
    <message>
        <source>No film is left out of your lists</source>
        <translation>No hay películas excluidas de tus listas</translation>
    </message>
    <message>
        <source>Select a film in Discover or Movies and press Ctrl+H, or choose Not interested in its menu.</source>
        <translation>Selecciona una película en Descubrir o en Películas y pulsa Ctrl+H, o elige No me interesa en su menú.</translation>
    </message>
    <message>
        <source>Take Back &amp;Rating</source>
        <translation>Quitar valo&amp;ración</translation>
    </message>
    <message>
        <source>Take off &amp;Watchlist</source>
        <translation>Quitar de &amp;pendientes</translation>
    </message>
    <message>
        <source>Let into &amp;Lists Again</source>
        <translation>Volver a incluir en &amp;listas</translation>
    </message>
    <message>
        <source>%1 (Delete)</source>
        <translation>%1 (Supr)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Import and &amp;Export</source>
        <translation>Importar y e&amp;xportar</translation>
    </message>
    <message>
        <source>Export Ratings as &amp;CSV…</source>
        <translation>Exportar valoraciones como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export Ratings for &amp;Letterboxd…</source>
        <translation>Exportar valoraciones para &amp;Letterboxd…</translation>
    </message>
    <message>
        <source>Import Ratings</source>
        <translation>Importar valoraciones</translation>
    </message>
    <message>
        <source>Ratings imported: %1. Edit › Undo takes all of them back.</source>
        <translation>Valoraciones importadas: %1. Editar › Deshacer las quita todas.</translation>
    </message>
    <message>
        <source>My ratings</source>
        <translation>Mis valoraciones</translation>
    </message>
    <message>
        <source>My ratings for Letterboxd</source>
        <translation>Mis valoraciones para Letterboxd</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>Exportar valoraciones</translation>
    </message>
    <message>
        <source>Ratings written to %1.</source>
        <translation>Las valoraciones se guardaron en %1.</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gustos</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Rating(s)</source>
        <translation>
            <numerusform>Importar %Ln valoración</numerusform>
            <numerusform>Importar %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratings (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;All files (*)</source>
        <translation>Valoraciones (*.zip *.csv *.tsv *.txt *.json *.xml *.nfo);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Ratings imported: %1; films to see: %2. Edit › Undo takes all of them back.</source>
        <translation>Valoraciones importadas: %1; películas por ver: %2. Editar › Deshacer las quita todas.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Film(s) to See</source>
        <translation>
            <numerusform>Importar %Ln película pendiente</numerusform>
            <numerusform>Importar %Ln películas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import My Ratings…</source>
        <translation>&amp;Importar mis valoraciones…</translation>
    </message>
    <message>
        <source>From IMDb, Letterboxd, Trakt and other film sites, or a table of your own</source>
        <translation>De IMDb, Letterboxd, Trakt y otros sitios de cine, o de una tabla propia</translation>
    </message>
    <message>
        <source>Go to Discover or Movies and click the stars of films that you know, or press 1 to 9 and 0 on them. Or import the ratings that you have. They stay with you whatever data set is open.</source>
        <translation>Ve a Descubrir o a Películas y haz clic en las estrellas de las películas que conozcas, o pulsa las teclas 1 a 9 y 0 sobre ellas. O importa las valoraciones que ya tengas. Se conservan sea cual sea el conjunto de datos abierto.</translation>
    </message>
</context>
<context>
    <name>autorec::ReadingPreview</name>
    <message>
        <source>left out: %1</source>
        <translation>omitida: %1</translation>
    </message>
    <message>
        <source>First rows as they will be read</source>
        <translation>Primeras filas tal como se leerán</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>As it will be &amp;read:</source>
        <translation>Así se &amp;leerá:</translation>
    </message>
    <message>
        <source>Without a column of ratings, a row says only who watched what.</source>
        <translation>Sin una columna de valoraciones, una fila solo dice quién ha visto qué.</translation>
    </message>
    <message>
        <source>%1 The scale is found from the whole file when it is opened.</source>
        <translation>%1 La escala se determina con el archivo completo al abrirlo.</translation>
    </message>
</context>
<context>
    <name>autorec::ReasonsModel</name>
    <message>
        <source>Click other stars to see what would change, or the same ones to leave the rating out. Nothing is kept until you say so.</source>
        <translation>Haz clic en otras estrellas para ver qué cambiaría, o en las mismas para omitir la valoración. No se guarda nada hasta que lo digas.</translation>
    </message>
    <message>
        <source>You rated</source>
        <translation>Valoraste</translation>
    </message>
    <message>
        <source>What if you had given</source>
        <translation>Y si hubieras dado</translation>
    </message>
    <message>
        <source>Really</source>
        <translation>En realidad</translation>
    </message>
    <message>
        <source>What it does for the film</source>
        <translation>Efecto en la película</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>does not speak for it</source>
        <translation>no la favorece</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 estrellas</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>%1&#xa0;% de la más fuerte</translation>
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
        <translation>Etiquetas de la ejecución</translation>
    </message>
    <message>
        <source>For example: baseline, for the report</source>
        <translation>Por ejemplo: referencia, para el informe</translation>
    </message>
    <message>
        <source>Words to find and group runs by, separated by commas</source>
        <translation>Palabras para buscar y agrupar ejecuciones, separadas por comas</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre la ejecución</translation>
    </message>
    <message>
        <source>What is to be remembered of this run</source>
        <translation>Lo que conviene recordar de esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>E&amp;tiquetas:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
</context>
<context>
    <name>autorec::RunComparison</name>
    <message>
        <source>Parameters and results side by side</source>
        <translation>Parámetros y resultados lado a lado</translation>
    </message>
    <message>
        <source>Lists side by side</source>
        <translation>Listas lado a lado</translation>
    </message>
    <message>
        <source>&amp;Test the difference</source>
        <translation>&amp;Contrastar la diferencia</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Back to all runs</source>
        <translation>V&amp;olver a todas las ejecuciones</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>Volver a todas las ejecuciones</translation>
    </message>
    <message>
        <source>Back to the table of all runs (Esc)</source>
        <translation>Volver a la tabla de todas las ejecuciones (Esc)</translation>
    </message>
    <message>
        <source>Test the difference</source>
        <translation>Contrastar la diferencia</translation>
    </message>
    <message>
        <source>Measures both models again, user by user, and tests whether they differ.</source>
        <translation>Vuelve a medir ambos modelos, usuario por usuario, y contrasta si difieren.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar el contraste</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso del contraste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) side by side</source>
        <translation>
            <numerusform>%Ln ejecución lado a lado</numerusform>
            <numerusform>%Ln ejecuciones lado a lado</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs are of different protocols: they were measured on other held-out ratings, so that their results must not be compared and no test is made. Repeat one with the split and seed of the other on the same data.</source>
        <translation>Estas ejecuciones son de protocolos distintos: se midieron con valoraciones reservadas diferentes, por lo que sus resultados no se deben comparar y no se hace ningún contraste. Repite una con la partición y la semilla de la otra sobre los mismos datos.</translation>
    </message>
    <message>
        <source>A test compares two runs. Choose only two of them to have one.</source>
        <translation>Un contraste compara dos ejecuciones. Elige solo dos para hacerlo.</translation>
    </message>
    <message>
        <source>Nothing was held out from these runs, so there is nothing to test them on.</source>
        <translation>En estas ejecuciones no se reservó nada, así que no hay con qué contrastarlas.</translation>
    </message>
    <message>
        <source>The model of one of these runs was not kept. Repeat that run to have a test.</source>
        <translation>El modelo de una de estas ejecuciones no se conservó. Repite esa ejecución para hacer el contraste.</translation>
    </message>
    <message>
        <source>Open the data set of these runs, %1, on the Data page to have a test.</source>
        <translation>Abre el conjunto de datos de estas ejecuciones, %1, en la página Datos para hacer el contraste.</translation>
    </message>
    <message>
        <source>Paired by user: the intervals are of the bootstrap over users, p is the probability of so large a difference when users&apos; results are swapped at random. An interval without 0 speaks for a real difference.</source>
        <translation>Pareado por usuario: los intervalos son de bootstrap sobre los usuarios; p es la probabilidad de una diferencia tan grande si los resultados de los usuarios se intercambian al azar. Un intervalo que no contiene el 0 indica una diferencia real.</translation>
    </message>
    <message>
        <source>Both models are measured again, user by user…</source>
        <translation>Midiendo de nuevo ambos modelos, usuario por usuario…</translation>
    </message>
    <message>
        <source>Both were measured on the same held-out ratings: whether they really differ can be tested, paired by user.</source>
        <translation>Ambas se midieron con las mismas valoraciones reservadas: se puede contrastar si difieren realmente, de forma pareada por usuario.</translation>
    </message>
    <message>
        <source>Lists for you need models of the data set that is open; none of these is.</source>
        <translation>Tus listas requieren modelos del conjunto de datos abierto; ninguno de estos lo es.</translation>
    </message>
    <message>
        <source>Making your lists…</source>
        <translation>Creando tus listas…</translation>
    </message>
    <message>
        <source>You have not rated a film yet: these are lists for somebody nothing is known of.</source>
        <translation>Aún no has valorado ninguna película: estas son listas para alguien de quien no se sabe nada.</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln film(s) in every list</source>
        <translation>
            <numerusform>● %Ln película en todas las listas</numerusform>
            <numerusform>● %Ln películas en todas las listas</numerusform>
        </translation>
    </message>
    <message>
        <source>○ in several</source>
        <translation>○ en varias</translation>
    </message>
    <message>
        <source>Only models of the data set that is open make lists.</source>
        <translation>Solo crean listas los modelos del conjunto de datos abierto.</translation>
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
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Validation RMSE</source>
        <translation>RMSE de validación</translation>
    </message>
    <message>
        <source>Training RMSE</source>
        <translation>RMSE de entrenamiento</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>NDCG@10 on the validation part</source>
        <translation>NDCG@10 en la parte de validación</translation>
    </message>
    <message>
        <source>Curves of the chosen runs</source>
        <translation>Curvas de las ejecuciones elegidas</translation>
    </message>
    <message>
        <source>Choose runs in the table to see their curves over one another. Baselines have no epochs and so no curves.</source>
        <translation>Elige ejecuciones en la tabla para ver sus curvas superpuestas. Los modelos de referencia no tienen épocas y, por tanto, tampoco curvas.</translation>
    </message>
    <message>
        <source>C&amp;urve:</source>
        <translation>&amp;Curva:</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
</context>
<context>
    <name>autorec::RunDetails</name>
    <message>
        <source>Details of the run</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Choose a run to see its details.</source>
        <translation>Elige una ejecución para ver sus detalles.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>All as the defaults say.</source>
        <translation>Todos con su valor predeterminado.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>%1; %2 in all</source>
        <translation>%1; %2 en total</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1
Fingerprint of the ratings: %2
Split: %3</source>
        <translation>%1
Huella digital de las valoraciones: %2
Partición: %3</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>%1: %2 ratings; %3 users without a profile, %4 ratings of movies that training never saw</source>
        <translation>%1: %2 valoraciones; %3 usuarios sin perfil, %4 valoraciones de películas nunca vistas en el entrenamiento</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>No conservado.</translation>
    </message>
    <message>
        <source>Notes of the training</source>
        <translation>Notas del entrenamiento</translation>
    </message>
    <message>
        <source>Command that repeats it</source>
        <translation>Comando que la repite</translation>
    </message>
    <message>
        <source>Not known: this run was kept by an older version.</source>
        <translation>No se conoce: esta ejecución la guardó una versión anterior.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Version %1
Commit: %2
Compiler: %3
Arithmetic: %4</source>
        <translation>Versión %1
Commit: %2
Compilador: %3
Cálculo: %4</translation>
    </message>
</context>
<context>
    <name>autorec::RunFilterBar</name>
    <message>
        <source>Only the &amp;protocol of the chosen run</source>
        <translation>Solo el &amp;protocolo de la ejecución elegida</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Search model, data set, tags and note (Ctrl+F)</source>
        <translation>Buscar por modelo, conjunto de datos, etiquetas y nota (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shows runs of the same data set, split and seed: those whose results may be compared.</source>
        <translation>Muestra las ejecuciones con el mismo conjunto de datos, partición y semilla: aquellas cuyos resultados se pueden comparar.</translation>
    </message>
    <message>
        <source>Group runs by</source>
        <translation>Agrupar ejecuciones por</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
</context>
<context>
    <name>autorec::RunSectionsModel</name>
    <message>
        <source>%1 · %2 · fingerprint %3</source>
        <translation>%1 · %2 · huella digital %3</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>How the ratings were divided. Only results of the same data set, split and seed may be compared.</source>
        <translation>Cómo se dividieron las valoraciones. Solo se pueden comparar resultados con el mismo conjunto de datos, la misma partición y la misma semilla.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>The best epoch, whose weights were kept</source>
        <translation>La mejor época, cuyos pesos se conservaron</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the training took</source>
        <translation>Cuánto duró el entrenamiento</translation>
    </message>
    <message>
        <source>This model is in use.</source>
        <translation>Este modelo está en uso.</translation>
    </message>
    <message>
        <source>Measured on another data set, split or seed than the chosen run: not comparable with it.</source>
        <translation>Medida con un conjunto de datos, una partición o una semilla distintos de los de la ejecución elegida: no es comparable con ella.</translation>
    </message>
    <message>
        <source>Trained on other ratings than those of the data set that is open.</source>
        <translation>Entrenada con valoraciones distintas de las del conjunto de datos abierto.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many epochs were trained</source>
        <translation>Cuántas épocas se entrenaron</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>95% interval: %1</source>
        <translation>Intervalo del 95&#xa0;%: %1</translation>
    </message>
    <message>
        <source>The best among the runs of its protocol.</source>
        <translation>La mejor de las ejecuciones de su protocolo.</translation>
    </message>
</context>
<context>
    <name>autorec::RunTableView</name>
    <message>
        <source>Finished runs</source>
        <translation>Ejecuciones finalizadas</translation>
    </message>
</context>
<context>
    <name>autorec::Settings</name>
    <message>
        <source>The settings cannot be saved in %1. Make room, or make the folder writable; until then the window forgets how it was left.</source>
        <translation>Los ajustes no se pueden guardar en %1. Haz sitio o permite la escritura en la carpeta; hasta entonces la ventana olvida cómo se dejó.</translation>
    </message>
</context>
<context>
    <name>autorec::ShelfModel</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>%1 %2 stars predicted</source>
        <translation>%1 %2 estrellas previstas</translation>
    </message>
    <message>
        <source>%1 stars predicted</source>
        <translation>%1 estrellas previstas</translation>
    </message>
    <message>
        <source>you gave %1</source>
        <translation>usted le dio %1</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>en la lista de pendientes</translation>
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
        <translation>Películas anteriores</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>Más películas</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>Show all of them as a table</source>
        <translation>Mostrarlas todas en una tabla</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <translation>Ver todas: %1</translation>
    </message>
</context>
<context>
    <name>autorec::Shelves</name>
    <message>
        <source>%1 to %2</source>
        <comment>4½ to Alien, after “Because you gave”</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>Las mejores para usted</translation>
    </message>
    <message>
        <source>Because you loved %1</source>
        <translation>Porque le encantó %1</translation>
    </message>
    <message>
        <source>Hidden gems for you</source>
        <translation>Joyas ocultas para usted</translation>
    </message>
    <message>
        <source>From your watchlist</source>
        <translation>De su lista de pendientes</translation>
    </message>
    <message>
        <source>More %1</source>
        <comment>a genre</comment>
        <translation>Más %1</translation>
    </message>
    <message>
        <source>From the %1s</source>
        <comment>1980s</comment>
        <translation>De los años %1</translation>
    </message>
    <message>
        <source>the best of your list</source>
        <translation>lo mejor de su lista</translation>
    </message>
    <message>
        <source>you gave it %1; these are like it</source>
        <translation>usted le dio %1; estas se le parecen</translation>
    </message>
    <message>
        <source>few people rated them</source>
        <translation>pocas personas las han valorado</translation>
    </message>
    <message>
        <source>best for you first</source>
        <translation>primero las mejores para usted</translation>
    </message>
    <message>
        <source>you rate this genre higher than others</source>
        <translation>usted valora este género más que otros</translation>
    </message>
    <message>
        <source>you rate this decade higher than others</source>
        <translation>usted valora esta década más que otras</translation>
    </message>
    <message>
        <source>Because you gave %1 and %2.</source>
        <translation>Porque usted dio %1 y %2.</translation>
    </message>
    <message>
        <source>Because you gave %1.</source>
        <translation>Porque usted dio %1.</translation>
    </message>
    <message>
        <source>Because you picked films like %1.</source>
        <translation>Porque eligió películas como %1.</translation>
    </message>
    <message>
        <source>The best film of your list.</source>
        <translation>La mejor película de su lista.</translation>
    </message>
</context>
<context>
    <name>autorec::ShelvesSwitch</name>
    <message>
        <source>Shelves</source>
        <translation>Estanterías</translation>
    </message>
    <message>
        <source>Show what to watch on shelves</source>
        <translation>Mostrar en estanterías qué ver</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show your list as a table, with its controls</source>
        <translation>Mostrar su lista como tabla, con sus controles</translation>
    </message>
</context>
<context>
    <name>autorec::SideBySide</name>
    <message>
        <source>&amp;Add a Model</source>
        <translation>Añadir un &amp;modelo</translation>
    </message>
    <message>
        <source>No second model to compare with</source>
        <translation>No hay un segundo modelo con el que comparar</translation>
    </message>
    <message>
        <source>Every model that you train on this data set can stand here, by Add a Model: two to four lists side by side, with what they share.</source>
        <translation>Cualquier modelo que entrenes con este conjunto de datos puede estar aquí, con Añadir un modelo: de dos a cuatro listas lado a lado, con lo que comparten.</translation>
    </message>
    <message>
        <source>&amp;Train a Model</source>
        <translation>E&amp;ntrenar un modelo</translation>
    </message>
    <message>
        <source>The model of a finished run on this data set</source>
        <translation>El modelo de una ejecución finalizada con este conjunto de datos</translation>
    </message>
    <message>
        <source>At most four models stand side by side</source>
        <translation>Como mucho puede haber cuatro modelos lado a lado</translation>
    </message>
    <message>
        <source>Making the lists…</source>
        <translation>Creando las listas…</translation>
    </message>
    <message>
        <source>Both lists share %1 of %2 (in bold).</source>
        <translation>Ambas listas comparten %1 de %2 (en negrita).</translation>
    </message>
    <message>
        <source>All %1 lists share %2 of %3 (in bold).</source>
        <translation>Las %1 listas comparten %2 de %3 (en negrita).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No other run fits this data set: train one…</source>
        <translation>Ninguna otra ejecución sirve para este conjunto de datos: entrena una…</translation>
    </message>
</context>
<context>
    <name>autorec::SingleInstance</name>
    <message>
        <source>AutoRec Explorer is running already (process %1 on %2) and has %3 open, but does not answer. Use its window or end it, or start this one with --data-folder and another folder.</source>
        <translation>AutoRec Explorer ya se está ejecutando (proceso %1 en %2) y tiene abierta %3, pero no responde. Usa su ventana o finalízalo, o inicia este con --data-folder y otra carpeta.</translation>
    </message>
</context>
<context>
    <name>autorec::SourcePanel</name>
    <message>
        <source>Opening about %1 ratings, which take %2 of memory…</source>
        <translation>Abriendo unas %1 valoraciones, que ocupan %2 de memoria…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir la &amp;demo</translation>
    </message>
    <message>
        <source>Real films with simulated ratings; built in, nothing is downloaded.</source>
        <translation>Películas reales con valoraciones simuladas; integrada, no se descarga nada.</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir a&amp;rchivo…</translation>
    </message>
    <message>
        <source>A file of ratings, or a zip or tar archive of a whole set. Titles and links are taken from the files beside the ratings.</source>
        <translation>Un archivo de valoraciones, o un archivo zip o tar de un conjunto completo. Los títulos y enlaces se toman de los archivos que acompañan a las valoraciones.</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>A folder with ratings, such as an unpacked MovieLens set.</source>
        <translation>Una carpeta con valoraciones, como un conjunto MovieLens descomprimido.</translation>
    </message>
    <message>
        <source>Open &amp;part of a file…</source>
        <translation>Abrir &amp;parte de un archivo…</translation>
    </message>
    <message>
        <source>Choose how much of a data set is loaded and what the columns of a text are.</source>
        <translation>Elegir cuánto se carga de un conjunto de datos y qué son las columnas de un texto.</translation>
    </message>
    <message>
        <source>Opening progress</source>
        <translation>Progreso de la apertura</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Open a folder of ratings</source>
        <translation>Abrir una carpeta de valoraciones</translation>
    </message>
    <message>
        <source>Open a file of ratings</source>
        <translation>Abrir un archivo de valoraciones</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan aprox. %1</translation>
    </message>
    <message>
        <source>…or drop a file or folder anywhere in this window</source>
        <translation>…o suelta un archivo o una carpeta en cualquier lugar de esta ventana</translation>
    </message>
</context>
<context>
    <name>autorec::SourceSection</name>
    <message>
        <source>No folder chosen</source>
        <translation>Ninguna carpeta elegida</translation>
    </message>
</context>
<context>
    <name>autorec::SourcesDialog</name>
    <message>
        <source>Pictures and Facts</source>
        <translation>Imágenes e información</translation>
    </message>
    <message>
        <source>Sources of pictures and facts</source>
        <translation>Fuentes de imágenes e información</translation>
    </message>
    <message>
        <source>Covers are drawn and films are known by what the data set says, until you add a source. Each is optional. No model is trained on any of them.</source>
        <translation>Mientras no se añada una fuente, las portadas se dibujan y de las películas solo se conoce lo que indica el conjunto de datos. Todas son opcionales. Ningún modelo se entrena con ellas.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete all cached pictures and facts</source>
        <translation>Eliminar todas las imágenes y la información en caché</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Nothing is cached.</source>
        <translation>No hay nada en caché.</translation>
    </message>
    <message>
        <source>%1: facts of %2 from TMDB, which are deleted after six months, and of %3 from IMDb.</source>
        <translation>%1: información de %2 de TMDB, que se elimina a los seis meses, y de %3 de IMDb.</translation>
    </message>
</context>
<context>
    <name>autorec::SplitEditor</name>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>Proporción al azar</translation>
    </message>
    <message>
        <source>A random share of the ratings is for training.</source>
        <translation>Una proporción al azar de las valoraciones es para entrenar.</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>The earliest share of the ratings is for training.</source>
        <translation>La proporción más antigua de las valoraciones es para entrenar.</translation>
    </message>
    <message>
        <source>Leave out per user</source>
        <translation>Reservar por usuario</translation>
    </message>
    <message>
        <source>The same number of each user&apos;s ratings is held out.</source>
        <translation>Se reserva el mismo número de valoraciones de cada usuario.</translation>
    </message>
    <message>
        <source>By users</source>
        <translation>Por usuarios</translation>
    </message>
    <message>
        <source>A share of the users is for training; the others are new to the model, which knows 80% of their ratings and has to predict the rest.</source>
        <translation>Una proporción de los usuarios es para entrenar; los demás son nuevos para el modelo, que conoce el 80&#xa0;% de sus valoraciones y debe predecir el resto.</translation>
    </message>
    <message>
        <source>Probe set</source>
        <translation>Conjunto probe</translation>
    </message>
    <message>
        <source>Tested on the set that comes with the Netflix Prize for that; other data sets have none.</source>
        <translation>Se prueba con el conjunto que el Netflix Prize incluye para ello; los demás conjuntos de datos no tienen ninguno.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>All ratings are for training; nothing is measured.</source>
        <translation>Todas las valoraciones son para entrenar; no se mide nada.</translation>
    </message>
    <message>
        <source>Share for training, in percent</source>
        <translation>Proporción para entrenar, en porcentaje</translation>
    </message>
    <message>
        <source>% for training</source>
        <translation>&#xa0;% para entrenar</translation>
    </message>
    <message>
        <source>Ratings held out of each user</source>
        <translation>Valoraciones reservadas de cada usuario</translation>
    </message>
    <message>
        <source> held out per user</source>
        <translation> reservadas por usuario</translation>
    </message>
    <message>
        <source>Two files</source>
        <translation>Dos archivos</translation>
    </message>
    <message>
        <source>Training and test ratings are read from two files.</source>
        <translation>Las valoraciones de entrenamiento y de prueba se leen de dos archivos.</translation>
    </message>
</context>
<context>
    <name>autorec::StarEditor</name>
    <message>
        <source>Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, 0 for 5.</source>
        <translation>Haz clic en una estrella para valorar y en la misma otra vez para quitarla. Teclas: 1 a 9 para ½ a 4½ estrellas, 0 para 5.</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 estrellas</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
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
        <translation>%1: valores</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: desde</translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation>%1: hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elige al menos uno.</translation>
    </message>
    <message>
        <source>Give two numbers, the smaller first: %1.</source>
        <translation>Indica dos números, primero el menor: %1.</translation>
    </message>
    <message>
        <source>Drawn evenly on a logarithmic scale: every order of magnitude as often.</source>
        <translation>Muestreo uniforme en escala logarítmica: cada orden de magnitud con la misma frecuencia.</translation>
    </message>
    <message>
        <source>Drawn evenly between the two.</source>
        <translation>Muestreo uniforme entre ambos.</translation>
    </message>
    <message>
        <source>Values with semicolons between them (%1)</source>
        <translation>Valores separados por punto y coma (%1)</translation>
    </message>
    <message>
        <source>Give each value once, with semicolons between them: %1.</source>
        <translation>Indica cada valor una sola vez, separados por punto y coma: %1.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepDialog</name>
    <message>
        <source>&amp;Grid: every combination</source>
        <translation>C&amp;uadrícula: todas las combinaciones</translation>
    </message>
    <message>
        <source>&amp;Random draws:</source>
        <translation>Muestras &amp;aleatorias:</translation>
    </message>
    <message>
        <source>Sweep over parameters of %1</source>
        <translation>Barrido de parámetros de %1</translation>
    </message>
    <message>
        <source>Trains %1 on %2 (%3, seed %4) once for each setting. What does not vary is as the form says.</source>
        <translation>Entrena %1 con %2 (%3, semilla %4) una vez por cada configuración. Lo que no varía queda como indica el formulario.</translation>
    </message>
    <message>
        <source>Name of the sweep</source>
        <translation>Nombre del barrido</translation>
    </message>
    <message>
        <source>Finds more with as many runs where only some of the parameters matter (Bergstra and Bengio 2012)</source>
        <translation>Encuentra más con las mismas ejecuciones cuando solo importan algunos parámetros (Bergstra y Bengio 2012)</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Semilla de las muestras</translation>
    </message>
    <message>
        <source>The same seed draws the same settings.</source>
        <translation>La misma semilla da las mismas configuraciones.</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>semilla </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Parameters that vary</source>
        <translation>Parámetros que varían</translation>
    </message>
    <message>
        <source>Parameter to vary</source>
        <translation>Parámetro que variar</translation>
    </message>
    <message>
        <source>&amp;Vary it too</source>
        <translation>&amp;Variar también</translation>
    </message>
    <message>
        <source>Another &amp;parameter</source>
        <translation>Otro &amp;parámetro</translation>
    </message>
    <message>
        <source>Do not vary %1</source>
        <translation>No variar %1</translation>
    </message>
    <message>
        <source>&amp;Add %1 to the queue</source>
        <translation>Aña&amp;dir %1 a la cola</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>Aña&amp;dir a la cola</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Corrige primero los campos marcados.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>What was drawn twice stands once.</source>
        <translation>Las muestras repetidas figuran una sola vez.</translation>
    </message>
    <message>
        <source>They are ranked by what they do on the ratings set aside from the training part, never by the test part.</source>
        <translation>Se clasifican según su resultado con las valoraciones apartadas de la parte de entrenamiento, nunca según la parte de prueba.</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>Este modelo no aparta valoraciones de la parte de entrenamiento con las que elegir, así que sus ejecuciones no se clasifican.</translation>
    </message>
    <message>
        <source>About %1 in all, going by an earlier run.</source>
        <translation>Aprox. %1 en total, según una ejecución anterior.</translation>
    </message>
    <message>
        <source>How long they take shows after the first.</source>
        <translation>La duración se sabrá tras la primera.</translation>
    </message>
    <message>
        <source>%1 need more memory than is free now, and will fail.</source>
        <translation>Ahora no hay memoria libre suficiente para %1; su entrenamiento fallará.</translation>
    </message>
</context>
<context>
    <name>autorec::SweepLeaderboard</name>
    <message>
        <source>Use this &amp;model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Runs of the sweep, the best first</source>
        <translation>Ejecuciones del barrido, primero la mejor</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>A partir de ahora, este modelo hace las predicciones y las listas.</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>Barrid&amp;o</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Completadas: %1 de %2</translation>
    </message>
    <message>
        <source>Ranked by the best epoch on the ratings set aside from the training part. The test part has no say and is not shown: a model chosen by it would look better than it is. Measure the one you choose on the Experiments page.</source>
        <translation>Clasificación según la mejor época con las valoraciones apartadas de la parte de entrenamiento. La parte de prueba no interviene ni se muestra: un modelo elegido con ella parecería mejor de lo que es. Mide el que elijas en la página Experimentos.</translation>
    </message>
    <message>
        <source>This model sets no ratings aside from the training part to be chosen by, so its runs are not ranked.</source>
        <translation>Este modelo no aparta valoraciones de la parte de entrenamiento con las que elegir, así que sus ejecuciones no se clasifican.</translation>
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
        <translation>%1 de validación</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>autorec::TaskRunner</name>
    <message>
        <source>There is not enough memory for this. Close other programs or choose less data.</source>
        <translation>No hay memoria suficiente para esto. Cierra otros programas o elige menos datos.</translation>
    </message>
</context>
<context>
    <name>autorec::TaskStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Measuring the trained model…</source>
        <translation>Midiendo el modelo entrenado…</translation>
    </message>
    <message>
        <source>Opening a data set…</source>
        <translation>Abriendo un conjunto de datos…</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Entrenamiento: época %1 de %2</translation>
    </message>
    <message>
        <source>Pausing after epoch %1 of %2</source>
        <translation>Se pausará tras la época %1 de %2</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>Entrenamiento en pausa</translation>
    </message>
</context>
<context>
    <name>autorec::TasteCards</name>
    <message>
        <source>Kinds of films to pick</source>
        <translation>Tipos de películas para elegir</translation>
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
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Take Back %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Films like %1</source>
        <translation>Películas como %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>genres</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Films that please the same people:</source>
        <translation>Películas que gustan a las mismas personas:</translation>
    </message>
</context>
<context>
    <name>autorec::TasteView</name>
    <message>
        <source>%1: %2, to which you gave %3 stars and the crowd %4; shrunk, less what sets you apart from the crowd anyway: %5</source>
        <translation>%1: %2; tu media es de %3 estrellas y la del público, de %4; con contracción y descontando lo que te separa del público en general: %5</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You give as many stars as the crowd to the same films: %1.</source>
        <translation>Das tantas estrellas como el público a las mismas películas: %1.</translation>
    </message>
    <message>
        <source>You give %1 stars more than the crowd to the same films: %2 against %3.</source>
        <translation>Das %1 estrellas más que el público a las mismas películas: %2 frente a %3.</translation>
    </message>
    <message>
        <source>You give %1 stars less than the crowd to the same films: %2 against %3.</source>
        <translation>Das %1 estrellas menos que el público a las mismas películas: %2 frente a %3.</translation>
    </message>
    <message>
        <source>Stars more or less than the crowd gave the same films, beyond what you give all films; shrunk by n ⁄ (n + %1) for n films. Click one to see its films.</source>
        <translation>Estrellas de más o de menos respecto al público en las mismas películas, aparte de lo que das a todas; contraído por n ⁄ (n + %1) para n películas. Haz clic en una fila para ver sus películas.</translation>
    </message>
    <message>
        <source>Genres, the most loved first</source>
        <translation>Géneros, de más a menos favoritos</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Décadas</translation>
    </message>
    <message>
        <source>How your ratings are spread, and the crowd&apos;s of the same films</source>
        <translation>Cómo se reparten tus valoraciones y las del público en las mismas películas</translation>
    </message>
    <message>
        <source>Genres that you love and dislike</source>
        <translation>Géneros que te encantan y que te disgustan</translation>
    </message>
    <message>
        <source>How you rate</source>
        <translation>Cómo valoras</translation>
    </message>
    <message>
        <source>Shares of your ratings and of the crowd&apos;s of the same films, each film counting the same.</source>
        <translation>Proporciones de tus valoraciones y de las del público en las mismas películas; cada película cuenta lo mismo.</translation>
    </message>
    <message>
        <source>Where you and the crowd differ most</source>
        <translation>En qué más te diferencias del público</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>No se pudo averiguar.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>No model is in use that could be measured.</source>
        <translation>No hay ningún modelo en uso que se pueda medir.</translation>
    </message>
    <message>
        <source>Your taste shows from five ratings on</source>
        <translation>Tus gustos se muestran a partir de cinco valoraciones</translation>
    </message>
    <message>
        <source>Rate films of this data set in Discover or Movies (%1 so far). Then stand here: the genres and decades that you love and dislike, how you rate next to others, and how well the model in use knows you.</source>
        <translation>Valora películas de este conjunto de datos en Descubrir o en Películas (%1 hasta ahora). Aquí verás los géneros y décadas que te encantan y que te disgustan, cómo valoras frente a los demás y lo bien que te conoce el modelo en uso.</translation>
    </message>
    <message>
        <source>%1 From your %2; the crowd are the %3 users of %4.</source>
        <translation>%1 A partir de tus %2; el público son los %3 usuarios de %4.</translation>
    </message>
</context>
<context>
    <name>autorec::TmdbSection</name>
    <message>
        <source>Posters, directors, actors, running times, languages and what the film is about, from &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Get a free &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; there and paste it here. TMDB then sees which films you look at. %1</source>
        <translation>Pósteres, directores, actores, duración, idiomas y argumento, de &lt;a href=&quot;https://www.themoviedb.org&quot;&gt;The Movie Database (TMDB)&lt;/a&gt;. Obtén allí gratis un &lt;a href=&quot;https://www.themoviedb.org/settings/api&quot;&gt;API Read Access Token&lt;/a&gt; y pégalo aquí. TMDB sabrá entonces qué películas consultas. %1</translation>
    </message>
    <message>
        <source>Off: nothing is sent to TMDB.</source>
        <translation>Desactivado: no se envía nada a TMDB.</translation>
    </message>
    <message>
        <source>Asking TMDB whether it accepts the token…</source>
        <translation>Comprobando si TMDB acepta el token…</translation>
    </message>
    <message>
        <source>TMDB accepts the token. Films that you look at are asked for.</source>
        <translation>TMDB acepta el token. Se le pedirá la información de las películas que consultes.</translation>
    </message>
    <message>
        <source>TMDB does not accept the token. Copy it again, the whole of it, and test it.</source>
        <translation>TMDB no acepta el token. Vuelve a copiarlo entero y pruébalo.</translation>
    </message>
    <message>
        <source>TMDB cannot be reached. It is tried again in a while.</source>
        <translation>No se puede conectar con TMDB. Se volverá a intentar dentro de un rato.</translation>
    </message>
    <message>
        <source>Your token for TMDB</source>
        <translation>Tu token de TMDB</translation>
    </message>
    <message>
        <source>Use and test</source>
        <translation>Usar y probar</translation>
    </message>
    <message>
        <source>Use this token and test it</source>
        <translation>Usar este token y probarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the token and do not use TMDB</source>
        <translation>Quitar el token y no usar TMDB</translation>
    </message>
    <message>
        <source>API Read Access Token</source>
        <translation>API Read Access Token</translation>
    </message>
    <message>
        <source>The token is kept in %1, which only you can read. It is sent to TMDB only.</source>
        <translation>El token se guarda en %1, que solo tú puedes leer. Solo se envía a TMDB.</translation>
    </message>
</context>
<context>
    <name>autorec::TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>En grupo</translation>
    </message>
    <message>
        <source>&amp;Export List…</source>
        <translation>E&amp;xportar lista…</translation>
    </message>
    <message>
        <source>Write the list to a CSV file</source>
        <translation>Guardar la lista en un archivo CSV</translation>
    </message>
    <message>
        <source>Films for all of you</source>
        <translation>Películas para todo el grupo</translation>
    </message>
    <message>
        <source>&amp;Make a profile…</source>
        <translation>&amp;Crear un perfil…</translation>
    </message>
    <message>
        <source>How alike you are</source>
        <translation>Afinidad de gustos</translation>
    </message>
    <message>
        <source>The list could not be made</source>
        <translation>No se pudo crear la lista</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La lista se guardó en %1.</translation>
    </message>
    <message>
        <source>No data set is open</source>
        <translation>Ningún conjunto de datos abierto</translation>
    </message>
    <message>
        <source>Open one with File ▸ Open Data Set, or drop a file or folder on this window.</source>
        <translation>Abre uno con Archivo ▸ Abrir archivo de datos, o suelta un archivo o una carpeta en esta ventana.</translation>
    </message>
    <message>
        <source>Who watches with you?</source>
        <translation>¿Quién ve la película contigo?</translation>
    </message>
    <message>
        <source>Tick two or more people on the left.</source>
        <translation>Marca al menos dos personas a la izquierda.</translation>
    </message>
    <message>
        <source>Preparing a model…</source>
        <translation>Preparando un modelo…</translation>
    </message>
    <message>
        <source>The list appears as soon as the model is ready.</source>
        <translation>La lista aparecerá en cuanto el modelo esté listo.</translation>
    </message>
    <message>
        <source>No film is left for all of you</source>
        <translation>No queda ninguna película para todo el grupo</translation>
    </message>
    <message>
        <source>Somebody has seen, hidden or would dislike each of them.</source>
        <translation>Cada una la ha visto u ocultado alguien, o a alguien no le gustaría.</translation>
    </message>
    <message>
        <source>For %1 · made by %2 · without what anybody dislikes</source>
        <translation>Para %1 · creada por %2 · sin lo que a alguien no le gusta</translation>
    </message>
    <message>
        <source>One list for everybody who watches</source>
        <translation>Una lista para todo el grupo</translation>
    </message>
    <message>
        <source>%1 has not rated films of this data set yet. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>%1 aún no ha valorado películas de este conjunto de datos. Tras unas pocas valoraciones, introducidas o importadas, aquí aparecerán las películas adecuadas para todo el grupo.</translation>
    </message>
    <message>
        <source>&amp;Rate films as %1</source>
        <translation>Va&amp;lorar películas como %1</translation>
    </message>
    <message>
        <source>Whoever watches with you needs a profile of their own. After a few ratings, typed or imported, the films that suit all of you stand here.</source>
        <translation>Quien ve películas contigo necesita su propio perfil. Tras unas pocas valoraciones, introducidas o importadas, aquí aparecerán las películas adecuadas para todo el grupo.</translation>
    </message>
    <message>
        <source>Export List</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>films for all of us</source>
        <translation>películas para todo el grupo</translation>
    </message>
</context>
<context>
    <name>autorec::TopBar</name>
    <message>
        <source>The ratings of this data set were drawn from a model and not given by people</source>
        <translation>Las valoraciones de este conjunto de datos se generaron con un modelo; no las dieron personas</translation>
    </message>
    <message>
        <source>No data set</source>
        <translation>Sin conjunto de datos</translation>
    </message>
    <message>
        <source>%1 users, %2 films, %3 ratings</source>
        <translation>%1 usuarios, %2 películas, %3 valoraciones</translation>
    </message>
    <message>
        <source>Model: preparing…</source>
        <translation>Modelo: preparando…</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Model: none</source>
        <translation>Modelo: ninguno</translation>
    </message>
    <message>
        <source>Model: %1, for now</source>
        <translation>Modelo: %1, por ahora</translation>
    </message>
</context>
<context>
    <name>autorec::TopNModel</name>
    <message>
        <source>The rating that speaks for this film more than for others</source>
        <translation>La valoración que favorece a esta película más que a otras</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Mi valoración</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>porque %1</translation>
    </message>
    <message>
        <source>Predicted stars. The order also counts how many ratings a prediction rests on.</source>
        <translation>Estrellas predichas. El orden también tiene en cuenta en cuántas valoraciones se apoya una predicción.</translation>
    </message>
    <message>
        <source>Click a star to rate: the film leaves the list and the list is made anew.</source>
        <translation>Haz clic en una estrella para valorar: la película sale de la lista y esta se rehace.</translation>
    </message>
    <message>
        <source>It was not in the list before %1.</source>
        <translation>No estaba en la lista antes de que %1.</translation>
    </message>
    <message>
        <source>It was number %1 before %2.</source>
        <translation>Era la número %1 antes de que %2.</translation>
    </message>
    <message>
        <source>you gave %1 to %2</source>
        <translation>diste %1 a «%2»</translation>
    </message>
    <message>
        <source>they gave %1 to %2</source>
        <translation>dio %1 a «%2»</translation>
    </message>
    <message>
        <source>No single rating speaks for this film more than for others.</source>
        <translation>Ninguna valoración concreta favorece a esta película más que a otras.</translation>
    </message>
    <message>
        <source>What speaks for it most:</source>
        <translation>Lo que más la favorece:</translation>
    </message>
    <message>
        <source>+%1 stars</source>
        <translation>+%1 estrellas</translation>
    </message>
    <message>
        <source>%1% of the strongest</source>
        <translation>%1&#xa0;% de la más fuerte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the user really gave, for films that the model was not shown</source>
        <translation>Lo que el usuario dio en realidad a las películas que no se mostraron al modelo</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>It is number %1 in your real list.</source>
        <translation>Es la número %1 en tu lista real.</translation>
    </message>
    <message>
        <source>It is not in your real list.</source>
        <translation>No está en tu lista real.</translation>
    </message>
    <message>
        <source>you would have given %1 to %2</source>
        <translation>habrías dado %1 a «%2»</translation>
    </message>
    <message>
        <source>they gave %1</source>
        <translation>dio %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>No stars are predicted here; the bar compares it with the first film.</source>
        <translation>Aquí no se predicen estrellas; la barra la compara con la primera película.</translation>
    </message>
    <message>
        <source>you picked films like %1</source>
        <translation>elegiste películas como «%1»</translation>
    </message>
    <message>
        <source>The reasons are being worked out.</source>
        <translation>Se están calculando los motivos.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainPage</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Choose a model and press Start training.</source>
        <translation>Elige un modelo y pulsa «Iniciar entrenamiento».</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Detener entrenamiento</translation>
    </message>
    <message>
        <source>Ends the training; the best epoch so far is measured and kept.</source>
        <translation>Termina el entrenamiento; la mejor época hasta ahora se mide y se conserva.</translation>
    </message>
    <message>
        <source>Training failed.</source>
        <translation>El entrenamiento falló.</translation>
    </message>
    <message>
        <source>Training ended.</source>
        <translation>Entrenamiento terminado.</translation>
    </message>
    <message>
        <source>Training finished.</source>
        <translation>Entrenamiento completado.</translation>
    </message>
    <message>
        <source>Open a data set on the Data page first.</source>
        <translation>Abre primero un conjunto de datos en la página Datos.</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Corrige primero los campos marcados.</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pausa&amp;r</translation>
    </message>
    <message>
        <source>Pause training</source>
        <translation>Pausar entrenamiento</translation>
    </message>
    <message>
        <source>&amp;My list, epoch by epoch</source>
        <translation>&amp;Mi lista, época a época</translation>
    </message>
    <message>
        <source>&amp;Gradient norm</source>
        <translation>Norma del &amp;gradiente</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>This model keeps no checkpoints to go on from; it can only be stopped.</source>
        <translation>Este modelo no guarda checkpoints desde los que continuar; solo se puede detener.</translation>
    </message>
    <message>
        <source>Ends after the epoch that goes on and keeps all that is needed to resume, also after the program was closed.</source>
        <translation>Termina tras la época en curso y guarda todo lo necesario para reanudar, incluso después de cerrar el programa.</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>Añadir a la co&amp;la</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Trains it as soon as those before it are done.</source>
        <translation>Lo entrena en cuanto terminan los anteriores.</translation>
    </message>
    <message>
        <source>Sweep over parameters</source>
        <translation>Barrido de parámetros</translation>
    </message>
    <message>
        <source>Trains the model once for each of several settings and ranks them.</source>
        <translation>Entrena el modelo una vez con cada una de varias configuraciones y las clasifica.</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>&amp;Curvas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Cola (%1)</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 se añadió a la cola.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingCurves</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Ranking: NDCG@10 on the validation part</source>
        <translation>Ranking: NDCG@10 en la parte de validación</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>The curve grows here, epoch by epoch, once a training runs.</source>
        <translation>Cuando haya un entrenamiento en marcha, la curva crecerá aquí época a época.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm, where the model is a network.</source>
        <translation>La norma del gradiente, si el modelo es una red.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingForm</name>
    <message>
        <source>Reset &amp;all</source>
        <translation>Res&amp;tablecer todo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Reset all parameters</source>
        <translation>Restablecer todos los parámetros</translation>
    </message>
    <message>
        <source>All parameters back to this model&apos;s defaults</source>
        <translation>Devolver todos los parámetros a los valores predeterminados de este modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, data and parameters give exactly the same model.</source>
        <translation>La misma semilla, los mismos datos y los mismos parámetros dan exactamente el mismo modelo.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Semilla</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingProgress</name>
    <message>
        <source>Training progress</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>%1 ratings per second</source>
        <translation>%1 valoraciones por segundo</translation>
    </message>
    <message>
        <source>stopping; the best epoch is kept…</source>
        <translation>deteniendo; se conserva la mejor época…</translation>
    </message>
    <message>
        <source>measuring on the held-out part…</source>
        <translation>midiendo con la parte reservada…</translation>
    </message>
    <message>
        <source>pausing after this epoch…</source>
        <translation>se pausará tras esta época…</translation>
    </message>
    <message>
        <source>Paused after epoch %1 of %2.</source>
        <translation>En pausa tras la época %1 de %2.</translation>
    </message>
</context>
<context>
    <name>autorec::TrainingResult</name>
    <message>
        <source>Predictions and lists are made by this model from now on.</source>
        <translation>A partir de ahora, este modelo hace las predicciones y las listas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
</context>
<context>
    <name>autorec::UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>Deshacerlo (%1)</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedBar</name>
    <message>
        <source>not one epoch yet</source>
        <translation>aún ninguna época</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 de %2 épocas</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Des&amp;cartar</translation>
    </message>
    <message>
        <source>Unfinished training</source>
        <translation>Entrenamiento sin terminar</translation>
    </message>
    <message>
        <source>Resume the unfinished training</source>
        <translation>Reanudar el entrenamiento sin terminar</translation>
    </message>
    <message>
        <source>Goes on where it was kept, and becomes the same model as if it had never stopped. Opens the data set first where that is not open.</source>
        <translation>Continúa desde donde se guardó y da el mismo modelo que si nunca se hubiera interrumpido. Antes abre el conjunto de datos si no está abierto.</translation>
    </message>
    <message>
        <source>Discard the unfinished training</source>
        <translation>Descartar el entrenamiento sin terminar</translation>
    </message>
    <message>
        <source>Deletes what was kept of it</source>
        <translation>Elimina lo que se guardó de él</translation>
    </message>
    <message>
        <source>An unfinished training of %1 on %2: %3, last kept %4.</source>
        <translation>Un entrenamiento sin terminar de %1 con %2: %3, último guardado: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after it.</source>
        <translation>
            <numerusform>Después hay %Ln más.</numerusform>
            <numerusform>Después hay %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the training</source>
        <translation>Descartar el entrenamiento</translation>
    </message>
    <message>
        <source>Discard the unfinished training of %1 (%2)?</source>
        <translation>¿Descartar el entrenamiento sin terminar de %1 (%2)?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedTrainings</name>
    <message>
        <source>%1 The unfinished training is kept.</source>
        <translation>%1 El entrenamiento sin terminar se conserva.</translation>
    </message>
    <message>
        <source>The data set %1 of the unfinished training is not where it was (%2). The training is kept: put the data set back to go on, or discard it.</source>
        <translation>El conjunto de datos %1 del entrenamiento sin terminar no está donde estaba (%2). El entrenamiento se conserva: devuelve el conjunto de datos a su sitio para continuar, o descarta el entrenamiento.</translation>
    </message>
    <message>
        <source>The ratings of %1 are not those any more that the unfinished training began with. It is kept: put the old ones back to go on, or discard it.</source>
        <translation>Las valoraciones de %1 ya no son las mismas con las que empezó el entrenamiento sin terminar. El entrenamiento se conserva: restaura las anteriores para continuar, o descártalo.</translation>
    </message>
</context>
<context>
    <name>autorec::UnitDetails</name>
    <message>
        <source>My ratings that move it now</source>
        <translation>Mis valoraciones que ahora la desplazan</translation>
    </message>
    <message>
        <source>How the activation changes by each rating: what it is, less what it would be without it</source>
        <translation>Cuánto cambia la activación por cada valoración: la actual menos la que habría sin ella</translation>
    </message>
    <message>
        <source>How the activation changes when the film alone is given, a star above what is expected; less for films with few ratings</source>
        <translation>Cuánto cambia la activación si solo se da esa película, con una estrella más de lo esperado; menos en las películas con pocas valoraciones</translation>
    </message>
    <message>
        <source>Films that excite it most</source>
        <translation>Películas que más la excitan</translation>
    </message>
    <message>
        <source>Films that inhibit it most</source>
        <translation>Películas que más la inhiben</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
</context>
<context>
    <name>autorec::UnitGrid</name>
    <message>
        <source>Unit %1 of %2: %3</source>
        <translation>Unidad %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>autorec::UnitsPanel</name>
    <message>
        <source>Most raised fir&amp;st</source>
        <translation>Primero las que más &amp;suben</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>&amp;Layer:</source>
        <translation>&amp;Capa:</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Examinando el modelo…</translation>
    </message>
    <message>
        <source>Its hidden units are being asked.</source>
        <translation>Se están consultando sus unidades ocultas.</translation>
    </message>
    <message>
        <source>This model has no hidden units</source>
        <translation>Este modelo no tiene unidades ocultas</translation>
    </message>
    <message>
        <source>%1 You have not rated any film yet, so that all of them rest.</source>
        <translation>%1 Aún no has valorado ninguna película, así que todas están en reposo.</translation>
    </message>
</context>
<context>
    <name>autorec::UnusualRatingsTable</name>
    <message>
        <source>Your ratings that are furthest from the crowd&apos;s</source>
        <translation>Tus valoraciones más alejadas de las del público</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>You gave</source>
        <translation>Tú diste</translation>
    </message>
    <message>
        <source>The crowd gave</source>
        <translation>El público dio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Crowd&apos;s ratings</source>
        <translation>Valoraciones del público</translation>
    </message>
    <message>
        <source>Press Enter or double-click to see the film in Movies</source>
        <translation>Pulsa Intro o haz doble clic para ver la película en Películas</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryModel</name>
    <message>
        <source>Whether the model was not shown the rating, and where the film stands in the list</source>
        <translation>Si la valoración no se mostró al modelo, y dónde está la película en la lista</translation>
    </message>
    <message>
        <source>They rated</source>
        <translation>Valoró</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>hit: number %1</source>
        <translation>acierto: número %1</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservada</translation>
    </message>
</context>
<context>
    <name>autorec::UserHistoryPanel</name>
    <message>
        <source>What the user rated</source>
        <translation>Lo que valoró el usuario</translation>
    </message>
    <message>
        <source>User %1 rated %2</source>
        <translation>El usuario %1 valoró %2</translation>
    </message>
</context>
<context>
    <name>autorec::WeightHistogram</name>
    <message>
        <source>Mean %1, standard deviation %2, from %3 to %4</source>
        <translation>Media %1, desviación estándar %2, de %3 a %4</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s)</source>
        <translation>
            <numerusform>%Ln peso</numerusform>
            <numerusform>%Ln pesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1: %2</source>
        <translation>Hasta %1: %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Desde %1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>De %1 a %2: %3</translation>
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
        <translation>Capas</translation>
    </message>
    <message>
        <source>Histogram of the weights</source>
        <translation>Histograma de los pesos</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Near zero</source>
        <translation>Casi cero</translation>
    </message>
    <message>
        <source>Share of the weights below a hundredth of the largest</source>
        <translation>Proporción de los pesos inferiores a una centésima del mayor</translation>
    </message>
    <message>
        <source>Looking into the model…</source>
        <translation>Examinando el modelo…</translation>
    </message>
    <message>
        <source>Its weights are being counted.</source>
        <translation>Se están contando sus pesos.</translation>
    </message>
    <message>
        <source>This model has no weights</source>
        <translation>Este modelo no tiene pesos</translation>
    </message>
    <message>
        <source>It counts the ratings of each film and learns nothing else.</source>
        <translation>Cuenta las valoraciones de cada película y no aprende nada más.</translation>
    </message>
    <message>
        <source>%1: bars from four standard deviations below the mean to four above it, the outermost with all that lies beyond; %2 of the numbers are below a hundredth of the largest.</source>
        <translation>%1: barras desde cuatro desviaciones estándar por debajo de la media hasta cuatro por encima; las de los extremos incluyen todo lo que queda más allá. El %2 de los números es inferior a una centésima del mayor.</translation>
    </message>
</context>
<context>
    <name>autorec::WhatIfBar</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Make it your rating. Edit › Undo takes it back.</source>
        <translation>Convertirlo en tu valoración. Editar › Deshacer la revierte.</translation>
    </message>
    <message>
        <source>Go back to the list of your real ratings (Esc)</source>
        <translation>Volver a la lista de tus valoraciones reales (Esc)</translation>
    </message>
    <message>
        <source>What if you had %1? Moved compares with your real list.</source>
        <translation>¿Y si hubieras %1? «Cambio» compara con tu lista real.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between suppositions</comment>
        <translation>, y </translation>
    </message>
    <message>
        <source>given %1 to %2 instead of %3</source>
        <translation>dado %1 a «%2» en vez de %3</translation>
    </message>
    <message>
        <source>not rated %1, to which you gave %2</source>
        <translation>dejado sin valorar «%1», a la que diste %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln Rating(s)</source>
        <translation>
            <numerusform>Cambiar %Ln valoración</numerusform>
            <numerusform>Cambiar %Ln valoraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WhyPanel</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Your ratings, as reasons</source>
        <translation>Tus valoraciones, como motivos</translation>
    </message>
    <message>
        <source>See the list without this rating (Delete)</source>
        <translation>Ver la lista sin esta valoración (Supr)</translation>
    </message>
    <message>
        <source>Why %1? Change the stars of a reason, or leave it out, to see what the list would be.</source>
        <translation>¿Por qué %1? Cambia las estrellas de un motivo, u omítelo, para ver cómo sería la lista.</translation>
    </message>
    <message>
        <source>Select a film in the list to see why it is there.</source>
        <translation>Selecciona una película de la lista para ver por qué está ahí.</translation>
    </message>
</context>
<context>
    <name>autorec::YearRange</name>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Films without a known year are shown only while all years are</source>
        <translation>Las películas de año desconocido solo se muestran cuando se muestran todos los años</translation>
    </message>
</context>
<context>
    <name>genre</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventuras</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Infantil</translation>
    </message>
    <message>
        <source>Children&apos;s</source>
        <translation>Infantil</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedia</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Crimen</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documental</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasía</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Cine negro</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Terror</translation>
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
        <translation>Misterio</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romance</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Ciencia ficción</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Bélico</translation>
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
        <translation>Explora recomendaciones de películas hechas por autoencoders.</translation>
    </message>
    <message>
        <source>Keep ratings, runs and models in &lt;folder&gt;.</source>
        <translation>Guarda valoraciones, ejecuciones y modelos en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>What to open: a data set (a file, a folder, or &quot;demo&quot;) or a model file.</source>
        <translation>Qué abrir: un conjunto de datos (un archivo, una carpeta o «demo») o un archivo de modelo.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20, 10 and 20 sigmoid units over raw ratings, one person at a time; its authors&apos; weight decay of 0.5 leaves nothing to learn and is 0 here</source>
        <translation>20, 10 y 20 unidades sigmoides sobre valoraciones sin procesar, una persona cada vez; el decaimiento de pesos de 0,5 de sus autores no deja nada que aprender y aquí es 0</translation>
    </message>
    <message>
        <source>A denoising autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>Un autoencoder de eliminación de ruido con verosimilitud multinomial (Liang et al. 2018)</translation>
    </message>
    <message>
        <source>A rating of a movie with n ratings weighs n ⁄ (n + this) in the loss; 0 weighs all alike</source>
        <translation>Una valoración de una película con n valoraciones pesa n ⁄ (n + este valor) en la pérdida; con 0 todas pesan igual</translation>
    </message>
    <message>
        <source>A variational autoencoder with multinomial likelihood (Liang et al. 2018)</source>
        <translation>Un autoencoder variacional con verosimilitud multinomial (Liang et al. 2018)</translation>
    </message>
    <message>
        <source>A weight from every movie to every other, in closed form (Steck 2019); seconds, and hard to beat</source>
        <translation>Un peso de cada película a todas las demás, en forma cerrada (Steck 2019); tarda segundos y es difícil de superar</translation>
    </message>
    <message>
        <source>A weighted mean of predicted stars, or a weighted sum of reciprocal ranks</source>
        <translation>Una media ponderada de estrellas predichas o una suma ponderada de rangos recíprocos</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Added to the diagonal of the movies&apos; co-occurrences; larger sets want more</source>
        <translation>Se suma a la diagonal de las coocurrencias de las películas; los conjuntos más grandes necesitan más</translation>
    </message>
    <message>
        <source>Annealing steps</source>
        <translation>Pasos de annealing</translation>
    </message>
    <message>
        <source>Autoencoders</source>
        <translation>Autoencoders</translation>
    </message>
    <message>
        <source>BPR-MF</source>
        <translation>BPR-MF</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Modelos de referencia</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Bias shrinkage</source>
        <translation>Contracción de sesgos</translation>
    </message>
    <message>
        <source>Biased MF</source>
        <translation>MF con sesgos</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>Sesgos</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Combinación</translation>
    </message>
    <message>
        <source>Centring</source>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>Confidence weighting</source>
        <translation>Ponderación por confianza</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Deep AutoRec</source>
        <translation>Deep AutoRec</translation>
    </message>
    <message>
        <source>Deep autoencoder</source>
        <translation>Autoencoder profundo</translation>
    </message>
    <message>
        <source>Demographics</source>
        <translation>Datos demográficos</translation>
    </message>
    <message>
        <source>Denoising AutoRec</source>
        <translation>Denoising AutoRec</translation>
    </message>
    <message>
        <source>Dense re-feeding</source>
        <translation>Realimentación densa</translation>
    </message>
    <message>
        <source>Divide each person&apos;s ratings by how much they vary</source>
        <translation>Divide las valoraciones de cada persona por su variabilidad</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout place</source>
        <translation>Lugar del dropout</translation>
    </message>
    <message>
        <source>EASE</source>
        <translation>EASE</translation>
    </message>
    <message>
        <source>EASE that is kept from leaning on a movie to foretell itself (Steck 2020)</source>
        <translation>EASE al que se impide apoyarse en una película para predecirla a ella misma (Steck 2020)</translation>
    </message>
    <message>
        <source>EDLAE</source>
        <translation>EDLAE</translation>
    </message>
    <message>
        <source>Encoder layers</source>
        <translation>Capas del codificador</translation>
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
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Epochs between two falls (step), or without a better loss before one (plateau)</source>
        <translation>Épocas entre dos bajadas (step), o sin mejorar la pérdida antes de una (plateau)</translation>
    </message>
    <message>
        <source>Everybody gets the most-rated movies; what any recommender must beat at ranking</source>
        <translation>Todos reciben las películas más valoradas; lo que cualquier recomendador debe superar en ranking</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>Five hidden layers down to 64 and up again over raw ratings, made for the Netflix Prize&apos;s</source>
        <translation>Cinco capas ocultas que bajan hasta 64 y vuelven a subir sobre valoraciones sin procesar, hecho para las del Netflix Prize</translation>
    </message>
    <message>
        <source>Fold-in ridge</source>
        <translation>Ridge del fold-in</translation>
    </message>
    <message>
        <source>Frequency exponent (ν)</source>
        <translation>Exponente de frecuencia (ν)</translation>
    </message>
    <message>
        <source>Gaussian units between encoder and decoder</source>
        <translation>Unidades gaussianas entre el codificador y el decodificador</translation>
    </message>
    <message>
        <source>Hidden dropout</source>
        <translation>Dropout oculto</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>How cautiously genres and decade speak for movies that nobody has rated</source>
        <translation>Con cuánta cautela influyen los géneros y la década en películas que nadie ha valorado</translation>
    </message>
    <message>
        <source>How much harder those with many ratings are pulled; 0 pulls all alike</source>
        <translation>Cuánto más se atraen los que tienen muchas valoraciones; 0 atrae todos por igual</translation>
    </message>
    <message>
        <source>How the learning rate falls: never, every few epochs, or when the loss stops falling</source>
        <translation>Cómo baja la tasa de aprendizaje: nunca, cada ciertas épocas o cuando la pérdida deja de bajar</translation>
    </message>
    <message>
        <source>How weights move against the gradient</source>
        <translation>Cómo se mueven los pesos en contra del gradiente</translation>
    </message>
    <message>
        <source>How weights move against the gradient; lbfgs takes all ratings at once, the others mini-batches</source>
        <translation>Cómo se mueven los pesos en contra del gradiente; lbfgs toma todas las valoraciones a la vez; los demás, minilotes</translation>
    </message>
    <message>
        <source>I-AutoRec</source>
        <translation>I-AutoRec</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout de entrada</translation>
    </message>
    <message>
        <source>Input noise</source>
        <translation>Ruido de entrada</translation>
    </message>
    <message>
        <source>Iterations of lbfgs in an epoch; its memory starts afresh with each</source>
        <translation>Iteraciones de lbfgs en una época; su memoria empieza de cero en cada una</translation>
    </message>
    <message>
        <source>Kernel dimensions</source>
        <translation>Dimensiones del kernel</translation>
    </message>
    <message>
        <source>Kernel penalty (λs)</source>
        <translation>Penalización del kernel (λs)</translation>
    </message>
    <message>
        <source>L-BFGS iterations</source>
        <translation>Iteraciones de L-BFGS</translation>
    </message>
    <message>
        <source>Latent units</source>
        <translation>Unidades latentes</translation>
    </message>
    <message>
        <source>Learn what age, gender and occupation suggest, for people without ratings; only where the data tell them</source>
        <translation>Aprende lo que sugieren la edad, el género y la ocupación, para personas sin valoraciones; solo si los datos los incluyen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learns to restore ratings from corrupted ones: some hidden, or with Gaussian noise</source>
        <translation>Aprende a restaurar valoraciones a partir de otras alteradas: algunas ocultas o con ruido gaussiano</translation>
    </message>
    <message>
        <source>Length of each user&apos;s and movie&apos;s vector</source>
        <translation>Longitud del vector de cada usuario y de cada película</translation>
    </message>
    <message>
        <source>Length of the vectors whose distance decides how strongly two units connect</source>
        <translation>Longitud de los vectores cuya distancia decide con cuánta fuerza se conectan dos unidades</translation>
    </message>
    <message>
        <source>Liked from stars</source>
        <translation>Gusta desde (estrellas)</translation>
    </message>
    <message>
        <source>Loss from stars</source>
        <translation>Pérdida desde (estrellas)</translation>
    </message>
    <message>
        <source>Matrix factorisation</source>
        <translation>Factorización de matrices</translation>
    </message>
    <message>
        <source>Mean rating plus user and movie biases; what any recommender must beat at stars</source>
        <translation>Valoración media más sesgos de usuario y de película; lo que cualquier recomendador debe superar en estrellas</translation>
    </message>
    <message>
        <source>Megabytes for the square matrix of movies; of more movies than it holds the most-rated are taken</source>
        <translation>Megabytes para la matriz cuadrada de películas; si hay más de las que caben, se toman las más valoradas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Memory for weights</source>
        <translation>Memoria para los pesos</translation>
    </message>
    <message>
        <source>Metadata ridge</source>
        <translation>Ridge de metadatos</translation>
    </message>
    <message>
        <source>Models of ranks</source>
        <translation>Modelos de rangos</translation>
    </message>
    <message>
        <source>Models of stars</source>
        <translation>Modelos de estrellas</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Most passes over the training ratings</source>
        <translation>Máximo de pasadas por las valoraciones de entrenamiento</translation>
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
        <translation>Autoencoder de Netflix</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Personas nuevas</translation>
    </message>
    <message>
        <source>Once the epoch is chosen, train anew on all training ratings for as many epochs</source>
        <translation>Una vez elegida la época, entrena de nuevo con todas las valoraciones de entrenamiento durante las mismas épocas</translation>
    </message>
    <message>
        <source>One hidden layer over a movie&apos;s ratings (Sedhain et al. 2015); the more exact in stars</source>
        <translation>Una capa oculta sobre las valoraciones de una película (Sedhain et al. 2015); el más exacto en estrellas</translation>
    </message>
    <message>
        <source>One hidden layer over a person&apos;s ratings (Sedhain et al. 2015); the fastest for new people</source>
        <translation>Una capa oculta sobre las valoraciones de una persona (Sedhain et al. 2015); el más rápido con personas nuevas</translation>
    </message>
    <message>
        <source>Only ratings of at least these stars are in the loss; 0 takes all</source>
        <translation>Solo las valoraciones con al menos este número de estrellas entran en la pérdida; 0 las toma todas</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Output activation</source>
        <translation>Activación de salida</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Penalty (L2, lbfgs)</source>
        <translation>Penalización (L2, lbfgs)</translation>
    </message>
    <message>
        <source>People in a mini-batch</source>
        <translation>Personas en un minilote</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting</source>
        <translation>Acerca cada peso a cero, contra el sobreajuste</translation>
    </message>
    <message>
        <source>Pulls every weight towards zero, against overfitting; lbfgs takes the penalty instead</source>
        <translation>Acerca cada peso a cero, contra el sobreajuste; lbfgs usa en su lugar la penalización</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero</source>
        <translation>Acerca los vectores a cero</translation>
    </message>
    <message>
        <source>Pulls vectors towards zero in training</source>
        <translation>Acerca los vectores a cero durante el entrenamiento</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Ranks by vectors solved for in turn from who chose what (Hu et al. 2008, Rendle et al. 2022)</source>
        <translation>Ordena mediante vectores que se resuelven por turnos a partir de quién eligió qué (Hu et al. 2008, Rendle et al. 2022)</translation>
    </message>
    <message>
        <source>Ranks by vectors that put what was chosen above what was not (Rendle et al. 2009)</source>
        <translation>Ordena mediante vectores que ponen lo elegido por encima de lo no elegido (Rendle et al. 2009)</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ratings of at least these stars count as liked; 0 takes every rating, whatever its stars</source>
        <translation>Las valoraciones con al menos este número de estrellas cuentan como «gusta»; 0 las toma todas, tengan las que tengan</translation>
    </message>
    <message>
        <source>Ratings&apos; worth of doubt about each user&apos;s and movie&apos;s bias</source>
        <translation>Duda sobre el sesgo de cada usuario y película, medida en valoraciones</translation>
    </message>
    <message>
        <source>Refit</source>
        <translation>Reentrenar</translation>
    </message>
    <message>
        <source>Regularisation</source>
        <translation>Regularización</translation>
    </message>
    <message>
        <source>Regularisation (λ)</source>
        <translation>Regularización (λ)</translation>
    </message>
    <message>
        <source>Reproduced systems</source>
        <translation>Sistemas reproducidos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows in a mini-batch; lbfgs ignores it</source>
        <translation>Filas en un minilote; lbfgs lo ignora</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan de la tasa</translation>
    </message>
    <message>
        <source>Schedule epochs</source>
        <translation>Épocas del plan</translation>
    </message>
    <message>
        <source>Schedule factor</source>
        <translation>Factor del plan</translation>
    </message>
    <message>
        <source>Several models that speak with one voice, weighted by how they do on a validation part</source>
        <translation>Varios modelos que hablan con una sola voz, ponderados según su resultado en una parte de validación</translation>
    </message>
    <message>
        <source>Share of a hidden layer&apos;s units switched off in training</source>
        <translation>Proporción de unidades de una capa oculta que se desactivan durante el entrenamiento</translation>
    </message>
    <message>
        <source>Share of a person&apos;s movies that each must be told without</source>
        <translation>Proporción de las películas de una persona de las que se prescinde al predecir cada una</translation>
    </message>
    <message>
        <source>Share of the last step that sgd keeps; the others ignore it</source>
        <translation>Proporción del último paso que conserva sgd; los demás la ignoran</translation>
    </message>
    <message>
        <source>Share of the ratings hidden from the input in training, so that short profiles are familiar</source>
        <translation>Proporción de valoraciones que se ocultan a la entrada durante el entrenamiento, para acostumbrarse a perfiles cortos</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the weights are fitted; the members are then trained again on all</source>
        <translation>Proporción de valoraciones de entrenamiento con las que se ajustan los pesos; después los miembros se reentrenan con todas</translation>
    </message>
    <message>
        <source>Share of the training ratings set aside to choose the epoch; 0 keeps the last epoch</source>
        <translation>Proporción de valoraciones de entrenamiento apartadas para elegir la época; 0 conserva la última</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden in training</source>
        <translation>Proporción de lo que le gustó a alguien que se oculta durante el entrenamiento</translation>
    </message>
    <message>
        <source>Six hidden layers with tied weights and dense re-feeding (Kuchaiev and Ginsburg 2017)</source>
        <translation>Seis capas ocultas con pesos atados y realimentación densa (Kuchaiev y Ginsburg 2017)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps</source>
        <translation>Tamaño de los pasos del optimizador</translation>
    </message>
    <message>
        <source>Size of the optimiser&apos;s steps; lbfgs finds its own</source>
        <translation>Tamaño de los pasos del optimizador; lbfgs encuentra el suyo</translation>
    </message>
    <message>
        <source>Size of the steps</source>
        <translation>Tamaño de los pasos</translation>
    </message>
    <message>
        <source>SparseFC</source>
        <translation>SparseFC</translation>
    </message>
    <message>
        <source>Stacked autoencoder</source>
        <translation>Autoencoder apilado</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise on the input in training, in stars</source>
        <translation>Desviación estándar del ruido gaussiano en la entrada durante el entrenamiento, en estrellas</translation>
    </message>
    <message>
        <source>Stars as biases and the product of two vectors (Koren et al. 2009)</source>
        <translation>Estrellas como sesgos más el producto de dos vectores (Koren et al. 2009)</translation>
    </message>
    <message>
        <source>Steps after each mini-batch in which the network learns to repeat its own full output</source>
        <translation>Pasos tras cada minilote en los que la red aprende a repetir su propia salida completa</translation>
    </message>
    <message>
        <source>Steps in which β rises from 0</source>
        <translation>Pasos en los que β sube desde 0</translation>
    </message>
    <message>
        <source>Stop after this many epochs without a better validation result; 0 never stops early</source>
        <translation>Parar tras este número de épocas sin mejorar el resultado de validación; 0 nunca para antes</translation>
    </message>
    <message>
        <source>Takes all ratings at once</source>
        <translation>Toma todas las valoraciones a la vez</translation>
    </message>
    <message>
        <source>The decoder uses the encoder&apos;s weights; the hidden layers must read the same both ways</source>
        <translation>El decodificador usa los pesos del codificador; las capas ocultas deben leerse igual en ambos sentidos</translation>
    </message>
    <message>
        <source>Three hidden layers over a person&apos;s ratings, narrowing from 512 to 64</source>
        <translation>Tres capas ocultas sobre las valoraciones de una persona, que se estrechan de 512 a 64</translation>
    </message>
    <message>
        <source>Tied weights</source>
        <translation>Pesos atados</translation>
    </message>
    <message>
        <source>Two hidden layers whose units connect where their vectors lie close (Muller et al. 2018)</source>
        <translation>Dos capas ocultas cuyas unidades se conectan donde sus vectores están cerca (Muller et al. 2018)</translation>
    </message>
    <message>
        <source>U-AutoRec</source>
        <translation>U-AutoRec</translation>
    </message>
    <message>
        <source>Units of each encoder layer; the decoder mirrors them</source>
        <translation>Unidades de cada capa del codificador; el decodificador las refleja</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input side to the output side</source>
        <translation>Unidades de cada capa oculta, del lado de la entrada al de la salida</translation>
    </message>
    <message>
        <source>User normalisation</source>
        <translation>Normalización por usuario</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Proporción de validación</translation>
    </message>
    <message>
        <source>Weight decay (L2)</source>
        <translation>Decaimiento de pesos (L2)</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence, once it has risen; large sets want less, such as 0.2</source>
        <translation>Peso de la divergencia de las unidades latentes, una vez que ha subido; los conjuntos grandes necesitan menos, como 0,2</translation>
    </message>
    <message>
        <source>Weight of the unseen (α)</source>
        <translation>Peso de lo no visto (α)</translation>
    </message>
    <message>
        <source>Weight penalty (λ₂)</source>
        <translation>Penalización de pesos (λ₂)</translation>
    </message>
    <message>
        <source>What a movie that somebody has not chosen counts, where one that they chose counts 1</source>
        <translation>Cuánto cuenta una película que alguien no ha elegido si una elegida cuenta 1</translation>
    </message>
    <message>
        <source>What goes through the network at a time: a movie&apos;s ratings or a person&apos;s</source>
        <translation>Qué pasa por la red cada vez: las valoraciones de una película o las de una persona</translation>
    </message>
    <message>
        <source>What is subtracted from the ratings: nothing, the mean, or the mean with user and movie biases</source>
        <translation>Qué se resta de las valoraciones: nada, la media, o la media con los sesgos de usuario y de película</translation>
    </message>
    <message>
        <source>What is trained and blended where ranks are</source>
        <translation>Qué se entrena y combina cuando se trata de rangos</translation>
    </message>
    <message>
        <source>What is trained and blended where stars are; -2 begins from other random weights</source>
        <translation>Qué se entrena y combina cuando se trata de estrellas; -2 parte de otros pesos aleatorios</translation>
    </message>
    <message>
        <source>What the hidden units do with their sums</source>
        <translation>Qué hacen las unidades ocultas con sus sumas</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by when it falls</source>
        <translation>Por cuánto se multiplica la tasa de aprendizaje cuando baja</translation>
    </message>
    <message>
        <source>What the output units do with their sums</source>
        <translation>Qué hacen las unidades de salida con sus sumas</translation>
    </message>
    <message>
        <source>Which hidden layers the dropout is in; last is the late encoder</source>
        <translation>En qué capas ocultas está el dropout; last es el final del codificador</translation>
    </message>
    <message>
        <source>Without ratings</source>
        <translation>Sin valoraciones</translation>
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
        <translation>λ si el coste es ½ Σ error² + ½ λ Σ peso², como lo escriben los artículos sobre AutoRec</translation>
    </message>
    <message>
        <source>λs of the same: the larger, the fewer connections remain</source>
        <translation>λs del mismo coste: cuanto mayor, menos conexiones quedan</translation>
    </message>
    <message>
        <source>λ₂ where the cost is ½ Σ error² + ½ λ₂ Σ weight² + ½ λs Σ kernel²</source>
        <translation>λ₂ si el coste es ½ Σ error² + ½ λ₂ Σ peso² + ½ λs Σ kernel²</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a switch</source>
        <translation>un interruptor</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>A linear autoencoder with one hidden layer, for catalogues of any size (Vančura et al. 2022)</source>
        <translation>Un autoencoder lineal con una capa oculta, para catálogos de cualquier tamaño (Vančura et al. 2022)</translation>
    </message>
    <message>
        <source>Adds up a movie&apos;s similarities to the liked movies, from who liked both (Sarwar et al. 2001)</source>
        <translation>Suma lo parecida que es una película a cada una de las que le gustaron a alguien, según a quiénes les gustaron ambas (Sarwar et al. 2001)</translation>
    </message>
    <message>
        <source>Train four settings for one epoch and continue with the best on the validation part: the input is stars or centred stars, the penalty as given, doubled or a third</source>
        <translation>Una época con cada una de cuatro configuraciones; sigue la mejor en la parte de validación: se leen las estrellas o lo que deja el centrado, y la penalización es la indicada, el doble o un tercio</translation>
    </message>
    <message>
        <source>Bayesian MF</source>
        <translation>MF bayesiana</translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation>Muestras iniciales descartadas</translation>
    </message>
    <message>
        <source>Choose how personal</source>
        <translation>Elegir cuán personal</translation>
    </message>
    <message>
        <source>Choose setting</source>
        <translation>Elegir configuración</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Divides a film&apos;s score by its number of ratings to this power; more brings lesser-known films</source>
        <translation>Divide la puntuación de una película por su número de valoraciones elevado a esta potencia; con más aparecen películas menos conocidas</translation>
    </message>
    <message>
        <source>EASE that also uses stars: disliking a movie lowers the scores of similar movies</source>
        <translation>EASE al que también se le dan las estrellas: lo que a alguien no le gustó cuenta en contra de películas parecidas</translation>
    </message>
    <message>
        <source>ELSA</source>
        <translation>ELSA</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>First samples left out of the mean; never more than half</source>
        <translation>Primeras muestras que se dejan fuera de la media; nunca más de la mitad</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>How cautiously the model learns from how many stars they gave; larger sets want more</source>
        <translation>Con cuánta cautela aprende el modelo de cuántas estrellas dieron; los conjuntos más grandes necesitan más</translation>
    </message>
    <message>
        <source>How cautiously the model learns from which movies people have rated; larger sets want more</source>
        <translation>Con cuánta cautela aprende el modelo de qué películas han valorado las personas; los conjuntos más grandes necesitan más</translation>
    </message>
    <message>
        <source>How much a star above a person&apos;s mean counts beside having seen a movie; more finds movies that people like rather than movies that they watch</source>
        <translation>Cuánto cuenta una estrella por encima de la media de una persona frente a haber visto una película; con más se encuentran películas que gustan en lugar de películas que se ven</translation>
    </message>
    <message>
        <source>How much a film&apos;s average rating counts</source>
        <translation>Cuánto cuenta que todos den a una película más estrellas que a otras</translation>
    </message>
    <message>
        <source>How much the genres that a person likes count beside the films that they like</source>
        <translation>Cuánto cuentan los géneros que le gustan a una persona frente a las películas que le gustan</translation>
    </message>
    <message>
        <source>How strongly a new person&apos;s model is drawn towards the average user&apos;s; 0 goes by how the models of the users vary</source>
        <translation>Con cuánta fuerza se acerca el modelo de una persona nueva al del usuario medio; 0 se guía por cuánto varían los modelos de los usuarios</translation>
    </message>
    <message>
        <source>ItemKNN</source>
        <translation>ItemKNN</translation>
    </message>
    <message>
        <source>Length of each movie&apos;s vector</source>
        <translation>Longitud del vector de cada película</translation>
    </message>
    <message>
        <source>Liked ratings</source>
        <translation>Valoraciones que gustan</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Ranks by what people with similar taste watch and like, and predicts stars</source>
        <translation>Listas de lo que ven y les gusta a las personas de gustos afines, acompañadas de estrellas predichas</translation>
    </message>
    <message>
        <source>Model of stars</source>
        <translation>Modelo de estrellas</translation>
    </message>
    <message>
        <source>Multiply answers by the share, at most 1, that predicts the validation part best; only with centring biases</source>
        <translation>Multiplica las respuestas por la proporción, de 1 como máximo, que mejor predice la parte de validación; solo con el centrado biases</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>People&apos;s worth of doubt about each similarity; more trusts well-known movies more</source>
        <translation>Duda sobre cada similitud, medida en personas; con más se confía más en las películas muy conocidas</translation>
    </message>
    <message>
        <source>Popularity exponent</source>
        <translation>Exponente de popularidad</translation>
    </message>
    <message>
        <source>Profiles of any length</source>
        <translation>Perfiles de cualquier longitud</translation>
    </message>
    <message>
        <source>Ratings&apos; worth by which everybody&apos;s mean pulls a person&apos;s</source>
        <translation>Cuántas valoraciones pesa la media de todos al atraer la de una persona</translation>
    </message>
    <message>
        <source>Reads stars</source>
        <translation>Lee estrellas</translation>
    </message>
    <message>
        <source>Regularisation of stars</source>
        <translation>Regularización de las estrellas</translation>
    </message>
    <message>
        <source>Regularisation of what was seen</source>
        <translation>Regularización de lo visto</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples drawn; predictions are their mean</source>
        <translation>Muestras que se extraen; las predicciones son su media</translation>
    </message>
    <message>
        <source>Share of people in each epoch whose profile is cut to a random length instead of by the input dropout; higher values serve newcomers better and people with many ratings worse</source>
        <translation>Proporción de personas de una época de cuyas películas se conserva un número cualquiera, tan a menudo pocas como muchas, en lugar del dropout de entrada; con más se atiende mejor a los recién llegados y peor a quienes tienen muchas valoraciones</translation>
    </message>
    <message>
        <source>Share of the training ratings on which the mean of the samples is measured; then all ratings are sampled anew. 0 measures nothing and samples once</source>
        <translation>Proporción de valoraciones de entrenamiento con las que se mide la media de las muestras; después se muestrea de nuevo con todas las valoraciones. 0 no mide nada y muestrea una sola vez</translation>
    </message>
    <message>
        <source>Shrink to biases</source>
        <translation>Contraer hacia los sesgos</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Contracción</translation>
    </message>
    <message>
        <source>Shrinkage of means</source>
        <translation>Contracción de medias</translation>
    </message>
    <message>
        <source>Signed EASE</source>
        <translation>Signed EASE</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Predicts stars by the mean of many sampled factor models that also use who rated what (Salakhutdinov and Mnih 2008, Simm et al. 2017)</source>
        <translation>Estrellas como media de muchos modelos de factores muestreados que saben quién valoró qué (Salakhutdinov y Mnih 2008, Simm et al. 2017)</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gustos</translation>
    </message>
    <message>
        <source>How many of the most similar movies count for each movie</source>
        <translation>Las películas más parecidas que cada película tiene en cuenta</translation>
    </message>
    <message>
        <source>The network reads stars as they are and answers with what centring leaves of them, so that it sees who rated what</source>
        <translation>La red lee las estrellas tal cual y responde con lo que el centrado deja de ellas, de modo que ve quién valoró qué</translation>
    </message>
    <message>
        <source>Ratings that count as liked: all, as published, or those above the person&apos;s mean; a rating below it counts less, and nothing from one star below</source>
        <translation>Las valoraciones que se dan a los modelos como «gusta»: todas, como se publicó; o las que superan la media de la propia persona, y con menos peso las que están por debajo, nada a partir de una estrella menos</translation>
    </message>
    <message>
        <source>Weight of genres</source>
        <translation>Peso de los géneros</translation>
    </message>
    <message>
        <source>Weight of quality</source>
        <translation>Peso de la calidad</translation>
    </message>
    <message>
        <source>Weight of stars</source>
        <translation>Peso de las estrellas</translation>
    </message>
    <message>
        <source>What predicts the stars that are shown beside the list</source>
        <translation>Lo que predice las estrellas que se muestran junto a la lista</translation>
    </message>
    <message>
        <source>What vectors are expected to follow from: who rated what, age, gender and occupation, genres and decade</source>
        <translation>De qué se espera que dependan los vectores: quién valoró qué; edad, género y ocupación; géneros y década</translation>
    </message>
    <message>
        <source>Number of strongest directions to which who rated what is reduced</source>
        <translation>Quién valoró qué se reduce a este número de direcciones más fuertes</translation>
    </message>
    <message>
        <source>Fading of disliked films</source>
        <translation>Caída de lo que no gustó</translation>
    </message>
    <message>
        <source>A film rated this many stars below the person&apos;s mean no longer counts as seen; lower values keep disliked films from raising similar ones</source>
        <translation>Estrellas por debajo de la media de una persona a partir de las cuales haber visto una película ya no cuenta; menos impide que lo que no gustó eleve algo, más dice más de lo que la gente ve</translation>
    </message>
    <message>
        <source>A variational autoencoder whose prior follows its encoder (Shenbin et al. 2020)</source>
        <translation>Un autoencoder variacional cuya distribución a priori sigue a su codificador (Shenbin et al. 2020)</translation>
    </message>
    <message>
        <source>Dense layers of the encoder, each added to all layers before it; 5 as published</source>
        <translation>Capas densas del codificador, cada una sumada a todas las anteriores; 5 en la publicación</translation>
    </message>
    <message>
        <source>Encoder epochs</source>
        <translation>Épocas del codificador</translation>
    </message>
    <message>
        <source>Encoder units</source>
        <translation>Unidades del codificador</translation>
    </message>
    <message>
        <source>Hold out some ratings of each person and choose the next three settings: the most personal lists that find liked films as well as plain lists do</source>
        <translation>Reserva algunas valoraciones de cada persona y elige con ellas los tres siguientes: las listas más personales que encuentran lo que gusta tan bien como las listas sencillas</translation>
    </message>
    <message>
        <source>How ratings come about: gaussian takes stars as numbers with normal noise; ordered-probit learns how far apart the steps of the scale are and takes stars as the step that a hidden opinion falls into</source>
        <translation>Cómo surgen las valoraciones: gaussian toma las estrellas como números con ruido normal; ordered-probit aprende cuánto distan los grados de la escala y toma las estrellas como el grado en que cae una opinión oculta</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Verosimilitud</translation>
    </message>
    <message>
        <source>Passes over the ratings that train the encoder before each pass that trains the decoder; together they are one epoch</source>
        <translation>Pasadas por las valoraciones que entrenan el codificador antes de cada pasada que entrena el decodificador; juntas forman una época</translation>
    </message>
    <message>
        <source>RecVAE</source>
        <translation>RecVAE</translation>
    </message>
    <message>
        <source>Share of what somebody liked that is hidden while the encoder is trained</source>
        <translation>Proporción de lo que le gustó a alguien que se oculta mientras se entrena el codificador</translation>
    </message>
    <message>
        <source>The same for people with at most fifteen ratings; beyond, the weight falls with their number</source>
        <translation>Lo mismo para personas con quince valoraciones como mucho; a partir de ahí, el peso baja con su número</translation>
    </message>
    <message>
        <source>Units of each dense layer of the encoder</source>
        <translation>Unidades de cada capa densa del codificador</translation>
    </message>
    <message>
        <source>Weight of genres for newcomers</source>
        <translation>Peso de los géneros para recién llegados</translation>
    </message>
    <message>
        <source>Weight of the latent units&apos; divergence for each movie that somebody liked</source>
        <translation>Peso de la divergencia de las unidades latentes por cada película que le gustó a alguien</translation>
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
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>1 … 9, 0</source>
        <translation>1 … 9, 0</translation>
    </message>
    <message>
        <source>Give the selected film ½ … 4½, 5 stars</source>
        <translation>Dar a la película seleccionada ½ … 4½, 5 estrellas</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Supr, Retroceso</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Quitar la valoración</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Put the film on the watchlist, or take it off</source>
        <translation>Añadir la película a pendientes o quitarla</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Leave the film out of lists, or let it in again</source>
        <translation>Excluir la película de las listas o volver a incluirla</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Down, Enter</source>
        <translation>Abajo, Intro</translation>
    </message>
    <message>
        <source>From the search to the first film found</source>
        <translation>De la búsqueda a la primera película encontrada</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Abrir un conjunto de datos</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Why the film is in the list, and what if</source>
        <translation>Por qué está la película en la lista, y suposiciones</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End a what-if</source>
        <translation>Terminar una suposición</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>Modelos lado a lado</translation>
    </message>
    <message>
        <source>Ctrl+T, Ctrl+G</source>
        <translation>Ctrl+T, Ctrl+G</translation>
    </message>
    <message>
        <source>Show the films as a table, as cards</source>
        <translation>Mostrar las películas como tabla o como tarjetas</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Train it earlier or later in the queue</source>
        <translation>Entrenarlo antes o después en la cola</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+%1</source>
        <translation>Ctrl+1 … Ctrl+%1</translation>
    </message>
</context>
</TS>
