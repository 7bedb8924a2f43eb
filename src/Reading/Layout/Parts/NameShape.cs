using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Layout.Parts;

/// <summary>What the words of a name tell by themselves.</summary>
internal static class NameShape
{
    /// <summary>Words that are no part of any name, unless a list of names has them too.</summary>
    private const WordClass NoName = WordClass.FunctionWord | WordClass.NumberWord | WordClass.Weekday | WordClass.Adverb;
    private const WordClass NeverName = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition;
    private const WordClass Name = WordClass.GivenName | WordClass.FamilyName;

    /// <summary>Two words or more, one of them a name that the lexicon knows, and no place (<c>Central Asia</c>).</summary>
    public static bool IsPerson(ReadOnlySpan<char> names)
    {
        var (words, known, isGiven, last) = (0, false, false, WordClass.None);
        for (var at = 0; NameWords.TryNext(names, ref at, out var start); words++)
        {
            last = WordLexicon.Default.ClassesOf(names.Slice(start, at - start));
            known |= (last & Name) != 0;
            isGiven |= words == 0 && (last & WordClass.GivenName) != 0;
            if ((last & NeverName) != 0)
            {
                return false;
            }
        }

        return known && words >= 2 && (isGiven || (last & WordClass.Place) == 0 || (last & WordClass.FamilyName) != 0)
            && (WordLexicon.Default.ClassesOf(names) & WordClass.Place) == 0;
    }

    public static BylineEvidence Of(ReadOnlySpan<char> names, PageVocabulary vocabulary)
    {
        var (words, capitalOnly, ordinary, endsInPlace) = (0, false, false, false);
        for (var at = 0; NameWords.TryNext(names, ref at, out var start);)
        {
            var word = names.Slice(start, at - start);
            if (BylineWords.Default.IsLink(word))
            {
                continue;
            }

            words++;
            var classes = WordLexicon.Default.ClassesOf(word);
            endsInPlace = (classes & (WordClass.Place | WordClass.Nationality)) != 0 && (classes & WordClass.FamilyName) == 0;
            capitalOnly |= (classes & Name) != 0 && !vocabulary.Has(word);
            ordinary |= (classes & NeverName) != 0 || ((classes & Name) == 0 && ((classes & NoName) != 0 || vocabulary.Has(word)));
        }

        var known = IsPerson(names) && (capitalOnly || !ordinary);
        return (known ? BylineEvidence.KnownName : BylineEvidence.None)
            | (ordinary || (endsInPlace && !known) ? BylineEvidence.OrdinaryWord : BylineEvidence.None)
            | (words == 1 ? BylineEvidence.OneWord : BylineEvidence.None);
    }
}
