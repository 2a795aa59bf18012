<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgoText</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitTexts</name>
    <message numerus="yes">
        <source>My vector · %Ln element(s)</source>
        <translation>
            <numerusform>My vector · %Ln element</numerusform>
            <numerusform>My vector · %Ln elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln film</numerusform>
            <numerusform>%Ln films</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::Application</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ExperimentsPage</name>
    <message numerus="yes">
        <source>≠ %Ln run(s) in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</source>
        <translation>
            <numerusform>≠ %Ln run in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</numerusform>
            <numerusform>≠ %Ln runs in grey, measured on another data set, split or seed than the chosen one: not to be compared with it, and never ranked with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring %Ln deleted run(s) back</source>
        <translation>
            <numerusform>&amp;Bring %Ln deleted run back</numerusform>
            <numerusform>&amp;Bring %Ln deleted runs back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) for &amp;good</source>
        <translation>
            <numerusform>Delete %Ln run for &amp;good</numerusform>
            <numerusform>Delete %Ln runs for &amp;good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln run(s) with their models for good?</source>
        <translation>
            <numerusform>Delete %Ln run with its model for good?</numerusform>
            <numerusform>Delete %Ln runs with their models for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Run(s)</source>
        <translation>
            <numerusform>Delete %Ln Run</numerusform>
            <numerusform>Delete %Ln Runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::FilmMapPanel</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %Ln rating(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln rating</numerusform>
            <numerusform>&amp;Import %Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln film(s) to see</source>
        <translation>
            <numerusform>&amp;Import %Ln film to see</numerusform>
            <numerusform>&amp;Import %Ln films to see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ImportReportView</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::ListLimit</name>
    <message numerus="yes">
        <source>Not found in this data set: %1, and %Ln more film(s).</source>
        <translation>
            <numerusform>Not found in this data set: %1, and %Ln more film.</numerusform>
            <numerusform>Not found in this data set: %1, and %Ln more films.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::RatingsPage</name>
    <message numerus="yes">
        <source>Import %Ln Rating(s)</source>
        <translation>
            <numerusform>Import %Ln Rating</numerusform>
            <numerusform>Import %Ln Ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Film(s) to See</source>
        <translation>
            <numerusform>Import %Ln Film to See</numerusform>
            <numerusform>Import %Ln Films to See</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::RunComparison</name>
    <message numerus="yes">
        <source>%Ln run(s) side by side</source>
        <translation>
            <numerusform>%Ln run side by side</numerusform>
            <numerusform>%Ln runs side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>● %Ln film(s) in every list</source>
        <translation>
            <numerusform>● %Ln film in every list</numerusform>
            <numerusform>● %Ln films in every list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::UnfinishedBar</name>
    <message numerus="yes">
        <source>%Ln more after it.</source>
        <translation>
            <numerusform>%Ln more after it.</numerusform>
            <numerusform>%Ln more after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WeightHistogram</name>
    <message numerus="yes">
        <source>%Ln weight(s)</source>
        <translation>
            <numerusform>%Ln weight</numerusform>
            <numerusform>%Ln weights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autorec::WhatIfBar</name>
    <message numerus="yes">
        <source>Change %Ln Rating(s)</source>
        <translation>
            <numerusform>Change %Ln Rating</numerusform>
            <numerusform>Change %Ln Ratings</numerusform>
        </translation>
    </message>
</context>
</TS>
