using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Cuts the runs of capitalised words out of a document's tokens.</summary>
internal sealed class NameRunReader(DocumentProse prose, RoleTable titles)
{
    /// <summary>Longer runs are lists or shouted lines.</summary>
    private const int LongestRun = 12;

    private readonly NameWordReader words = new(prose);
    private readonly NameStartReader starts = new(prose, titles);
    private readonly NameTraitReader traits = new(prose, titles);

    public void Read(in ProsePassage passage, PooledList<NameRun> runs)
    {
        var isTitleCase = TitleCase.Is(prose, passage);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (!words.IsOfName(i, passage, -1))
            {
                continue;
            }

            var end = EndOfRun(i, passage);
            var name = starts.Read(i, end, passage);
            runs.Add(new NameRun(i, end, name, traits.Read(passage, i, name, end)
                | (isTitleCase ? NameTraits.TitleCase : NameTraits.None)));
            i = end - 1;
        }
    }

    private int EndOfRun(int first, in ProsePassage passage)
    {
        var end = first + 1;
        while (end < passage.EndToken && end - first < LongestRun)
        {
            var next = NextPart(first, end, passage);
            if (next < 0 || prose.Tokens[end].Has(TokenShape.SentenceStart))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>
    /// The name word that goes on from a token: itself, behind a hyphen, behind particles, or a suffix behind a comma; -1 where the run
    /// ends.
    /// </summary>
    private int NextPart(int first, int i, in ProsePassage passage)
    {
        var token = prose.Tokens[i];
        if (words.IsOfName(i, passage, i - 1))
        {
            // `Ann Lee Praised`: a headline's verb goes on with no name.
            var isVerb = i - first >= 2 && !prose.Tokens[i - 2].Is(WordClass.Role) && token.Is(WordClass.SpeechVerb)
                && !token.Is(WordClass.GivenName | WordClass.FamilyName | WordClass.Role) && !NameWordReader.IsInitial(prose.Tokens[i - 1]);
            return isVerb ? -1 : i;
        }

        if (i + 1 >= passage.EndToken)
        {
            return -1;
        }

        var next = prose.Tokens[i + 1];
        if (token.Kind == TokenKind.Hyphen && !token.Has(TokenShape.SpaceBefore | TokenShape.SpaceAfter))
        {
            // `Park Geun-hye`: East Asian given names go on with a small letter.
            var goesOn = next.Has(TokenShape.Capitalised)
                || (i - first >= 2 && prose.Tokens[i - 2].Is(WordClass.FamilyName) && IsSyllable(next));
            return next.IsWord && goesOn ? i + 1 : -1;
        }

        if (prose.Text[token.Start] == ',' && next.Is(WordClass.NameSuffix) && next.Has(TokenShape.Capitalised))
        {
            return i + 1;
        }

        if (!token.IsWord || !token.Is(WordClass.NameParticle))
        {
            return -1;
        }

        // `van der Leyen`, `al-Baghdadi`: at most two particles, and a hyphen.
        for (var part = i + 1; part < Math.Min(i + 3, passage.EndToken); part++)
        {
            if (words.IsOfName(part, passage, part - 1))
            {
                return part;
            }

            if (prose.Tokens[part].Kind != TokenKind.Hyphen && !prose.Tokens[part].Is(WordClass.NameParticle))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Whether a word behind a hyphen can end a given name: <c>Dae-jung</c>, <c>Jae-in</c>, not <c>-backed</c>.</summary>
    private static bool IsSyllable(in Token token) => PeopleWords.IsUnheard(token)
        || token.Is(WordClass.GivenName | WordClass.FamilyName) || PeopleWords.Syllables.Has(token.Lexeme);
}
