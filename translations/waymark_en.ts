<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>waymark::core::Wording</name>
    <message numerus="yes">
        <source>%1 and %n more countries</source>
        <comment>a place and how many others</comment>
        <translation>
            <numerusform>%1 and %n more country</numerusform>
            <numerusform>%1 and %n more countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::sheets::Remarks</name>
    <message numerus="yes">
        <source>%n page(s) are left out: this layout holds numbers alone.</source>
        <translation>
            <numerusform>%n page is left out: this layout holds numbers alone.</numerusform>
            <numerusform>%n pages are left out: this layout holds numbers alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) without a number are left out.</source>
        <translation>
            <numerusform>%n service without a number is left out.</numerusform>
            <numerusform>%n services without a number are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no discreet name: the number stands alone.</source>
        <translation>
            <numerusform>%n service has no discreet name: the number stands alone.</numerusform>
            <numerusform>%n services have no discreet name: the numbers stand alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have no code: how to dial the number is not known for certain.</source>
        <translation>
            <numerusform>%n service has no code: how to dial the number is not known for certain.</numerusform>
            <numerusform>%n services have no code: how to dial the number is not known for certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::AboutPage</name>
    <message numerus="yes">
        <source>It holds %n service(s).</source>
        <translation>
            <numerusform>It holds %n service.</numerusform>
            <numerusform>It holds %n services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n page(s) to read.</source>
        <translation>
            <numerusform>It holds %n page to read.</numerusform>
            <numerusform>It holds %n pages to read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Header</name>
    <message numerus="yes">
        <source>Sheet (%n)</source>
        <extracomment>A button to the services and pages that were picked for printing; %n is how many</extracomment>
        <translation>
            <numerusform>Sheet (%n)</numerusform>
            <numerusform>Sheet (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::LeaveButton</name>
    <message numerus="yes">
        <source>%n more to leave</source>
        <extracomment>Under &quot;Leave now&quot;, while Esc or Shift is being pressed three times; %n is how many presses are left. Keep it short.</extracomment>
        <translation>
            <numerusform>%n more to leave</numerusform>
            <numerusform>%n more to leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::PreviewWidget</name>
    <message numerus="yes">
        <source>Preview of %n page(s)</source>
        <translation>
            <numerusform>Preview of %n page</numerusform>
            <numerusform>Preview of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::ResultWords</name>
    <message numerus="yes">
        <source>“%1” hides %n.</source>
        <extracomment>%1 is a filter that is on, such as &quot;Text&quot; or &quot;Scotland&quot;; %n is how many would be listed without it</extracomment>
        <translation>
            <numerusform>“%1” hides %n.</numerusform>
            <numerusform>“%1” hides %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+ service(s)</source>
        <extracomment>&quot;50+ services&quot;: there are more than are listed</extracomment>
        <translation>
            <numerusform>%n+ service</numerusform>
            <numerusform>%n+ services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n are not known.</source>
        <extracomment>%n services: with the filter for those that are open now</extracomment>
        <translation>
            <numerusform>The hours of %n service are not known.</numerusform>
            <numerusform>The hours of %n services are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cost of %n is not known.</source>
        <extracomment>%n services: with the filter for those that are free</extracomment>
        <translation>
            <numerusform>The cost of %n service is not known.</numerusform>
            <numerusform>The cost of %n services is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who %n are for is not known.</source>
        <extracomment>%n services: with the filter for a group, such as men</extracomment>
        <translation>
            <numerusform>Who %n service is for is not known.</numerusform>
            <numerusform>Who %n services are for is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <extracomment>%1 of these services are listed so far</extracomment>
        <translation>
            <numerusform>%1 of %n service</numerusform>
            <numerusform>%1 of %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::Shell</name>
    <message numerus="yes">
        <source>Still here? Press any key. In %n second(s) everything is cleared.</source>
        <extracomment>%n seconds; said when nobody has touched keys or mouse for three minutes</extracomment>
        <translation>
            <numerusform>Still here? Press any key. In %n second everything is cleared.</numerusform>
            <numerusform>Still here? Press any key. In %n seconds everything is cleared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ui::TrayPage</name>
    <message numerus="yes">
        <source>%n page(s) of paper</source>
        <translation>
            <numerusform>%n page of paper</numerusform>
            <numerusform>%n pages of paper</numerusform>
        </translation>
    </message>
</context>
</TS>
