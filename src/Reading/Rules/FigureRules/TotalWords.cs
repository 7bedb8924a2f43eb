using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>What makes a figure the sum of others, from <c>total-words.tsv</c>.</summary>
internal static class TotalWords
{
    /// <summary>Whether the phrase that starts at the token stands beside a sum: <c>total</c>, <c>in all</c>.</summary>
    public static bool NameTotal(DocumentProse prose, int token) => Shared.Phrases.At(prose, token) == "total";

    /// <summary>Whether the phrase that starts at the token leads from a sum to parts of it: <c>of which</c>, a colon.</summary>
    /// <param name="areAll">Whether they are all its parts.</param>
    public static bool LeadToParts(DocumentProse prose, int token, out bool areAll)
    {
        var found = Shared.Phrases.At(prose, token);
        areAll = found == "whole";
        return areAll || found == "some";
    }

    private static class Shared
    {
        internal static readonly ProsePhrases Phrases = ProsePhrases.Load("total-words");
    }
}
