<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>articulator::ui::AuditPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>%Ln entry exported</numerusform>
            <numerusform>%Ln entries exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditWords</name>
    <message numerus="yes">
        <source>Whole: %Ln entries</source>
        <translation>
            <numerusform>Whole: %Ln entry</numerusform>
            <numerusform>Whole: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::BannerArea</name>
    <message numerus="yes">
        <source>%Ln writes came while you were away and wait for a decision.</source>
        <translation>
            <numerusform>%Ln write came while you were away and waits for a decision.</numerusform>
            <numerusform>%Ln writes came while you were away and wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityPage</name>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits %Ln</source>
        <translation>
            <numerusform>fits %Ln</numerusform>
            <numerusform>fits %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityWeek</name>
    <message numerus="yes">
        <source>%1: %2 of chair time open, fits %n visits</source>
        <translation>
            <numerusform>%1: %2 of chair time open, fits %n visit</numerusform>
            <numerusform>%1: %2 of chair time open, fits %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 open, %n appointments</source>
        <translation>
            <numerusform>%1: %2 open, %n appointment</numerusform>
            <numerusform>%1: %2 open, %n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictCard</name>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln field differs.</numerusform>
            <numerusform>%Ln fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictPage</name>
    <message numerus="yes">
        <source>Apply %Ln choices</source>
        <translation>
            <numerusform>Apply %Ln choice</numerusform>
            <numerusform>Apply %Ln choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts decided.</source>
        <translation>
            <numerusform>%Ln conflict decided.</numerusform>
            <numerusform>%Ln conflicts decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConsoleSection</name>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::DayPicture</name>
    <message numerus="yes">
        <source>Open, %1 to %2; fits %n visits</source>
        <translation>
            <numerusform>Open, %1 to %2; fits %n visit</numerusform>
            <numerusform>Open, %1 to %2; fits %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimeBooking</name>
    <message numerus="yes">
        <source>%Ln patients found.</source>
        <translation>
            <numerusform>%Ln patient found.</numerusform>
            <numerusform>%Ln patients found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimePage</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>and %Ln more day</numerusform>
            <numerusform>and %Ln more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::Headline</name>
    <message numerus="yes">
        <source>%Ln clinics need you.</source>
        <translation>
            <numerusform>%Ln clinic needs you.</numerusform>
            <numerusform>%Ln clinics need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics are behind; the worker is catching up.</source>
        <translation>
            <numerusform>%Ln clinic is behind; the worker is catching up.</numerusform>
            <numerusform>%Ln clinics are behind; the worker is catching up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first copy of %Ln clinics is going on.</source>
        <translation>
            <numerusform>The first copy of %Ln clinic is going on.</numerusform>
            <numerusform>The first copy of %Ln clinics is going on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is all right: all %Ln clinics are in step.</source>
        <translation>
            <numerusform>Everything is all right: the clinic is in step.</numerusform>
            <numerusform>Everything is all right: all %Ln clinics are in step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying from %Ln clinics is paused.</source>
        <translation>
            <numerusform>Copying from %Ln clinic is paused.</numerusform>
            <numerusform>Copying from %Ln clinics is paused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::HeatStrip</name>
    <message numerus="yes">
        <source>%1, %2: %3 of chair time open, fits %n visits</source>
        <translation>
            <numerusform>%1, %2: %3 of chair time open, fits %n visit</numerusform>
            <numerusform>%1, %2: %3 of chair time open, fits %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::MainWindow</name>
    <message numerus="yes">
        <source>Warehouse: %1 · %Ln records</source>
        <translation>
            <numerusform>Warehouse: %1 · %Ln record</numerusform>
            <numerusform>Warehouse: %1 · %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you</source>
        <translation>
            <numerusform>%Ln clinic needs you</numerusform>
            <numerusform>%Ln clinics need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation>
            <numerusform>%Ln write needs a decision</numerusform>
            <numerusform>%Ln writes need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln conflict to resolve</numerusform>
            <numerusform>%Ln conflicts to resolve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n more clinics need you; they stand in the table.</source>
        <translation>
            <numerusform>%n more clinic needs you; it stands in the table.</numerusform>
            <numerusform>%n more clinics need you; they stand in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ProbeWords</name>
    <message numerus="yes">
        <source>%1 · %2 of %n permissions granted</source>
        <comment>system and version, count</comment>
        <translation>
            <numerusform>%1 · %2 of %n permission granted</numerusform>
            <numerusform>%1 · %2 of %n permissions granted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueuePage</name>
    <message numerus="yes">
        <source>Approve %Ln writes?</source>
        <translation>
            <numerusform>Approve %Ln write?</numerusform>
            <numerusform>Approve %Ln writes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln writes? The asker is told this reason:</source>
        <translation>
            <numerusform>Reject %Ln write? The asker is told this reason:</numerusform>
            <numerusform>Reject %Ln writes? The asker is told this reason:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.</source>
        <translation>
            <numerusform>This clinic is paused: %Ln write waits and goes out when it is resumed. Nothing is lost.</numerusform>
            <numerusform>This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No worker is running: %Ln writes wait and go out when one does. Nothing is lost.</source>
        <translation>
            <numerusform>No worker is running: %Ln write waits and goes out when one does. Nothing is lost.</numerusform>
            <numerusform>No worker is running: %Ln writes wait and go out when one does. Nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were sent already and stay: %1. “Undo” on one of them queues the change back.</source>
        <translation>
            <numerusform>%Ln write was sent already and stays: %1. “Undo” on it queues the change back.</numerusform>
            <numerusform>%Ln writes were sent already and stay: %1. “Undo” on one of them queues the change back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ReachStep</name>
    <message numerus="yes">
        <source>%Ln s so far</source>
        <translation>
            <numerusform>%Ln s so far</numerusform>
            <numerusform>%Ln s so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordCardView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::SignInDialog</name>
    <message numerus="yes">
        <source>At least %n characters, please</source>
        <translation>
            <numerusform>At least %n characters, please</numerusform>
            <numerusform>At least %n characters, please</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln clinics</source>
        <translation>
            <numerusform>%Ln clinic</numerusform>
            <numerusform>%Ln clinics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation>
            <numerusform>%Ln write needs a decision</numerusform>
            <numerusform>%Ln writes need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::TimeWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::TrayFace</name>
    <message numerus="yes">
        <source>%Ln writes failed</source>
        <translation>
            <numerusform>%Ln write failed</numerusform>
            <numerusform>%Ln writes failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for a decision</source>
        <translation>
            <numerusform>%Ln write waits for a decision</numerusform>
            <numerusform>%Ln writes wait for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::UserSheet</name>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>At least %n character, please.</numerusform>
            <numerusform>At least %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::WhyCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::Words</name>
    <message numerus="yes">
        <source>The practice system asked for fewer requests; %Ln waits.</source>
        <translation>
            <numerusform>The practice system asked for fewer requests; %Ln wait.</numerusform>
            <numerusform>The practice system asked for fewer requests; %Ln waits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done after %Ln waits</source>
        <translation>
            <numerusform>Done after %Ln wait</numerusform>
            <numerusform>Done after %Ln waits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes copied</source>
        <translation>
            <numerusform>%Ln change copied</numerusform>
            <numerusform>%Ln changes copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln deletion</numerusform>
            <numerusform>%Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slowed down: %Ln waits, then done</source>
        <translation>
            <numerusform>Slowed down: %Ln wait, then done</numerusform>
            <numerusform>Slowed down: %Ln waits, then done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteActions</name>
    <message numerus="yes">
        <source>%Ln writes approved.</source>
        <translation>
            <numerusform>%Ln write approved.</numerusform>
            <numerusform>%Ln writes approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes rejected.</source>
        <translation>
            <numerusform>%Ln write rejected.</numerusform>
            <numerusform>%Ln writes rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes held.</source>
        <translation>
            <numerusform>%Ln write held.</numerusform>
            <numerusform>%Ln writes held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes are tried again.</source>
        <translation>
            <numerusform>%Ln write is tried again.</numerusform>
            <numerusform>%Ln writes are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes taken back.</source>
        <translation>
            <numerusform>%Ln write taken back.</numerusform>
            <numerusform>%Ln writes taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not approved: %1</source>
        <translation>
            <numerusform>%Ln write was not approved: %1</numerusform>
            <numerusform>%Ln writes were not approved: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not rejected: %1</source>
        <translation>
            <numerusform>%Ln write was not rejected: %1</numerusform>
            <numerusform>%Ln writes were not rejected: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not held: %1</source>
        <translation>
            <numerusform>%Ln write was not held: %1</numerusform>
            <numerusform>%Ln writes were not held: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not tried again: %1</source>
        <translation>
            <numerusform>%Ln write was not tried again: %1</numerusform>
            <numerusform>%Ln writes were not tried again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not taken back: %1</source>
        <translation>
            <numerusform>%Ln write was not taken back: %1</numerusform>
            <numerusform>%Ln writes were not taken back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteCard</name>
    <message numerus="yes">
        <source>Tried %Ln times.</source>
        <translation>
            <numerusform>Tried once.</numerusform>
            <numerusform>Tried %Ln times.</numerusform>
        </translation>
    </message>
</context>
</TS>
