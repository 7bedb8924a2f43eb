using Derive.Cldr;
using Derive.Names;
using Derive.Packages;
using Derive.Tables;
using Derive.WordNet;

var root = RepositoryRoot.Find();
var packages = NpmPackages.Install(Path.Combine(root, "tools", "Derive"), Path.Combine(root, "artifacts", "derive"));
var wordNet = new WordNetDatabase(packages);
var words = new TableWriter(Path.Combine(root, "src", "Reading", "Lexicon", "Words"));

Table[] tables =
[
    .. VerbTables.All(wordNet),
    ChangeVerbTable.Of(wordNet),
    .. NounTables.All(wordNet),
    NationalityTable.Of(wordNet),
    PlaceTable.Of(wordNet, new TerritoryNames(packages)),
    .. GivenNameTables.All(packages),
    .. CalendarTables.All(packages),
    AbbreviationTable.Of(packages),
];
foreach (var table in tables)
    words.Write(table);
