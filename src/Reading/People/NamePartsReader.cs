using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Takes a name apart, and tells the gender that its given name has.</summary>
internal static class NamePartsReader
{
    public static NameParts Read(DocumentProse prose, NameRun run)
    {
        var (first, end) = (run.Name, run.End);
        while (end - 1 > first && !(prose.Tokens[end - 1] is { IsWord: true } last && NameSuffixTable.Default.IsPartOfName(last)))
        {
            end--;
        }

        var surname = end - 1;
        while (surname > first && (!prose.Tokens[surname].IsWord || prose.Tokens[surname].Is(WordClass.NameSuffix)))
        {
            surname--;
        }

        var hasGiven = surname > first && !prose.Tokens[first].Is(WordClass.NameParticle);
        return new NameParts(first, end, hasGiven ? first : -1, surname, end - first, surname < end - 1);
    }

    /// <summary>What the given name tells.</summary>
    public static Gender GenderOf(DocumentProse prose, NameParts name) =>
        GivenGenderTable.Default.Of(prose.Tokens[name.Given >= 0 ? name.Given : name.First]);
}
