using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Plural and singular of English nouns: by <c>noun-plurals.tsv</c>, else by their endings; adverbs and participles that end as some nouns do.</summary>
internal sealed class NounForms
{
    /// <summary>What stands in the table for a word that ends like a plural and is none: <c>news</c>.</summary>
    private const string NoPlural = "-";

    private readonly string?[] singulars;
    private readonly LexemeSet alone;
    private readonly LexemeSet inLy;
    private readonly LexemeSet inIng;
    private readonly LexemeSet adjectives;

    public NounForms(WordLexicon lexicon)
    {
        (singulars, alone) = (new string?[lexicon.Count], new LexemeSet(lexicon));
        (inLy, inIng, adjectives) = (Marked(lexicon, "nouns-in-ly"), Marked(lexicon, "nouns-in-ing"), Marked(lexicon, "adjectives-in-ly"));
        foreach (var row in LexiconTable.Rows("noun-plurals"))
        {
            var lexeme = lexicon.Find(row[0].AsSpan());
            singulars[lexeme] = row[1];
            if (LexiconTable.Column(row, 2) == "alone")
            {
                alone.Add(lexeme);
            }
        }
    }

    /// <summary>Whether the word ends as adverbs of manner do and is no noun of <c>nouns-in-ly.tsv</c>.</summary>
    public bool IsManner(Token word, string text) => word.Length > 4 && Ends(word.In(text), "ly") && !inLy.Has(word.Lexeme);

    /// <summary>Whether the word describes a noun though it ends as adverbs do: <c>monthly</c>.</summary>
    public bool IsAdjective(Token word) => adjectives.Has(word.Lexeme);

    /// <summary>Whether the word ends as participles do and is no noun of <c>nouns-in-ing.tsv</c>.</summary>
    public bool IsParticiple(Token word, string text) => word.Length > 4 && Ends(word.In(text), "ing") && !inIng.Has(word.Lexeme);

    public bool IsPlural(Token noun, string text)
    {
        if (singulars[noun.Lexeme] is { } singular)
        {
            return singular != NoPlural;
        }

        var word = noun.In(text);
        return Ends(word, "men") || (word.Length > 2 && Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is"));
    }

    /// <summary>Whether the plural is never part of a longer noun: <c>1.7 times earnings</c>.</summary>
    public bool StandsAlone(Token noun) => alone.Has(noun.Lexeme);

    /// <summary>The phrase from an offset to its head, in lower case, the head in the singular.</summary>
    public string Singular(string text, int start, Token head)
    {
        var phrase = text.Substring(start, head.End - start).ToLowerInvariant();
        if (singulars[head.Lexeme] is { } singular && !(alone.Has(head.Lexeme) && head.Start > start))
        {
            return singular == NoPlural ? phrase : phrase.Remove(head.Start - start) + singular;
        }

        var (drop, add) = Ending(phrase.AsSpan(head.Start - start));
        return drop == 0 ? phrase : phrase.Remove(phrase.Length - drop) + add;
    }

    /// <summary>How many letters the singular drops, and what it adds.</summary>
    private static (int Drop, string Add) Ending(ReadOnlySpan<char> word)
    {
        if (Ends(word, "men"))
        {
            return (2, "an");
        }

        if (word.Length <= 3 || !Ends(word, "s") || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is"))
        {
            return (0, "");
        }

        if (Ends(word, "ies"))
        {
            return word.Length > 4 ? (3, "y") : (1, "");
        }

        var hissing = Ends(word, "ches") || Ends(word, "shes") || Ends(word, "xes") || Ends(word, "sses")
            || Ends(word, "zzes") || Ends(word, "oes")
            || (Ends(word, "uses") && word.Length > 5 && word[word.Length - 5] is not ('o' or 'a'));
        return (hissing ? 2 : 1, "");
    }

    private static LexemeSet Marked(WordLexicon lexicon, string table) => new(lexicon, LexiconTable.Words(table));

    private static bool Ends(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
