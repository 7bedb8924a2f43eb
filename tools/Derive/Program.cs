using Derive.Cldr;
using Derive.Names;
using Derive.Packages;
using Derive.Quantities;
using Derive.Tables;
using Derive.WordNet;

var root = RepositoryRoot.Find();
var packages = NpmPackages.Install(Path.Combine(root, "tools", "Derive"), Path.Combine(root, "artifacts", "derive"));
var lexicon = Path.Combine(root, "src", "Reading", "Lexicon");
var wordNet = new WordNetDatabase(packages);
var territories = new TerritoryNames(packages);

new TableWriter(Path.Combine(lexicon, "Words")).Write(
[
    .. VerbTables.All(wordNet),
    ChangeVerbTable.Of(wordNet),
    .. NounTables.All(wordNet),
    NationalityTable.Of(wordNet, territories),
    PlaceTable.Of(wordNet, territories),
    .. GivenNameTables.All(packages, wordNet),
    SurnameTable.Of(packages, wordNet),
    .. CalendarTables.All(packages),
    AbbreviationTable.Of(packages, wordNet),
]);

var units = Path.Combine(lexicon, "Units");
new TableWriter(units).Write([UnitTable.Of(packages), CurrencyTable.Of(packages)]);
new QuantityTypes(units, Path.Combine(root, "src", "Model", "Quantities", "Generated")).Write();
