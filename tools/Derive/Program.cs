using Derive.Cldr;
using Derive.Names;
using Derive.Packages;
using Derive.Tables;
using Derive.WordNet;

var root = RepositoryRoot.Find();
var packages = NpmPackages.Install(Path.Combine(root, "tools", "Derive"), Path.Combine(root, "artifacts", "derive"));
var wordNet = new WordNetDatabase(packages);
var territories = new TerritoryNames(packages);
var words = new TableWriter(Path.Combine(root, "src", "Reading", "Lexicon", "Words"));

Table[] tables =
[
    .. VerbTables.All(wordNet),
    ChangeVerbTable.Of(wordNet),
    .. NounTables.All(wordNet),
    NationalityTable.Of(wordNet, territories),
    PlaceTable.Of(wordNet, territories),
    .. GivenNameTables.All(packages),
    .. CalendarTables.All(packages),
    AbbreviationTable.Of(packages, wordNet),
];
foreach (var table in tables)
    words.Write(table);

var units = new TableWriter(Path.Combine(root, "src", "Reading", "Lexicon", "Units"));
units.Write(UnitTable.Of(packages));
units.Write(CurrencyTable.Of(packages));
