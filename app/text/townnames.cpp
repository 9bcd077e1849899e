#include "text/townnames.h"

#include <QHash>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView england =
    u"London;Londyn;Londynie;Londres;Londra;Лондон;Лондоні;لندن;Llundain;Anglii;Англії;Birmingham;Leeds;"
    u"Sheffield;Bradford;Manchester;Liverpool;Bristol;Newcastle;Newcastle upon Tyne;Gateshead;Sunderland;"
    u"Middlesbrough;Hartlepool;Darlington;Durham;Carlisle;Cumbria;Lancaster;Lancashire;Preston;Blackpool;"
    u"Blackburn;Burnley;Bolton;Rochdale;Oldham;Stockport;Salford;Wigan;Warrington;St "
    u"Helens;Merseyside;Wirral;"
    u"Chester;Cheshire;Crewe;Stoke on Trent;Stafford;Staffordshire;Wolverhampton;Walsall;Dudley;Solihull;"
    u"Coventry;Warwick;Warwickshire;Worcester;Worcestershire;Hereford;Herefordshire;Shrewsbury;Shropshire;"
    u"Telford;Derby;Derbyshire;Nottingham;Nottinghamshire;Leicester;Leicestershire;Lincoln;Lincolnshire;"
    u"Grimsby;Scunthorpe;Hull;York;Yorkshire;Harrogate;Scarborough;Doncaster;Rotherham;Barnsley;Wakefield;"
    u"Huddersfield;Halifax;Northampton;Northamptonshire;Kettering;Peterborough;Cambridge;Cambridgeshire;"
    u"Norwich;Norfolk;Ipswich;Suffolk;Essex;Colchester;Chelmsford;Southend;Luton;Bedford;Bedfordshire;"
    u"Milton Keynes;Buckinghamshire;Hertfordshire;Watford;Stevenage;St Albans;Oxford;Oxfordshire;Swindon;"
    u"Wiltshire;Salisbury;Gloucester;Gloucestershire;Cheltenham;Somerset;Taunton;Devon;Exeter;Plymouth;"
    u"Torquay;Cornwall;Truro;Dorset;Bournemouth;Hampshire;Southampton;Portsmouth;Winchester;Basingstoke;"
    u"Isle of Wight;Surrey;Guildford;Woking;Croydon;Kent;Canterbury;Maidstone;Medway;Dover;Margate;Sussex;"
    u"Brighton;Eastbourne;Hastings;Worthing;Crawley;Berkshire;Slough;Northumberland;Tyneside;Teesside";
constexpr QStringView wales =
    u"Cardiff;Caerdydd;Swansea;Abertawe;Newport;Casnewydd;Wrexham;Wrecsam;Merthyr Tydfil;Aberystwyth;"
    u"Llandudno;Rhyl;Caernarfon;Carmarthen;Caerfyrddin;Carmarthenshire;Pembrokeshire;Sir Benfro;Gwynedd;"
    u"Anglesey;Ynys Mon;Powys;Ceredigion;Gwent;Llanelli;Pontypridd;Rhondda;Bridgend;Walii;Уельсі";
constexpr QStringView scotland =
    u"Edinburgh;Edynburg;Edynburgu;Édimbourg;Edimburgo;Edinburg;Единбург;إدنبرة;ایڈنبرا;Caeredin;Glasgow;"
    u"Aberdeen;Aberdeenshire;Dundee;Inverness;Stirling;Paisley;Kilmarnock;Falkirk;Dunfermline;Kirkcaldy;Fife;"
    u"Livingston;Greenock;Dumfries;Galloway;Lanarkshire;Renfrewshire;Ayrshire;Perthshire;Argyll;Lothian;"
    u"Orkney;Shetland;Hebrides;Stornoway;Highlands;Szkocji;Шотландії";
constexpr QStringView northernIreland =
    u"Belfast;Londonderry;Derry;Lisburn;Newry;Craigavon;Omagh;Enniskillen;Fermanagh;Tyrone;Ballymena;"
    u"Coleraine;Antrim";
constexpr QStringView ireland =
    u"Dublin;Dublina;Dublinie;Дублін;Дубліні;Cork;Limerick;Waterford;Galway;Kilkenny;Wexford;Wicklow;Sligo;"
    u"Donegal;Letterkenny;Mayo;Castlebar;Roscommon;Athlone;Mullingar;Westmeath;Tullamore;Offaly;Laois;"
    u"Kildare;"
    u"Carlow;Tipperary;Clonmel;Dundalk;Drogheda;Louth;Cavan;Monaghan;Longford;Leitrim;Ennis;Tralee;Irlandii;"
    u"Ірландії";
constexpr QStringView france = u"Marseille;Lyon;Toulouse;Bordeaux;Lille;Francji;Франції";
constexpr QStringView germany = u"Berlin;Munich;Hamburg;Frankfurt;Deutschland;Niemczech;Німеччині";
constexpr QStringView spain = u"Madrid;Barcelona;Malaga;Seville;Sevilla;Alicante;Hiszpanii;Іспанії";
constexpr QStringView poland =
    u"Polsce;Польщі;Warsaw;Warszawa;Warszawie;Krakow;Kraków;Krakowie;Gdańsk;Wrocław;Poznań";
constexpr QStringView ukraine =
    u"Україні;Kyiv;Kiev;Київ;Києві;Lviv;Львів;Львові;Odesa;Одеса;Одесі;Харків;Харкові";
constexpr QStringView unitedStates =
    u"New York;New York City;Los Angeles;Chicago;California;Texas;New Jersey;New Orleans;San Francisco";

QStringList listed(QStringView names)
{
    QStringList all;
    for (const QStringView name : names.split(u';'))
        all.append(name.toString());
    return all;
}

} // namespace

QStringList townNames(const QString &code)
{
    static const QHash<QString, QStringView> table{
        {u"GB-ENG"_s, england}, {u"GB-WLS"_s, wales}, {u"GB-SCT"_s, scotland}, {u"GB-NIR"_s, northernIreland},
        {u"IE"_s, ireland},     {u"FR"_s, france},    {u"DE"_s, germany},      {u"ES"_s, spain},
        {u"PL"_s, poland},      {u"UA"_s, ukraine},   {u"US"_s, unitedStates}};
    const QStringView names = table.value(code);
    return names.isEmpty() ? QStringList() : listed(names);
}

} // namespace waymark::text
