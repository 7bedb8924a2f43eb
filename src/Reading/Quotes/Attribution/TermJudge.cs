using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes.Marks;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>Tells words that are quoted from words that are merely marked: titles, coinages, words held at arm's length.</summary>
internal sealed class TermJudge(OuterPhrases outer, MarkStyle mainStyle)
{
    /// <summary>Longer stretches are quotes; only so many tokens are looked at.</summary>
    private const int LongestTerm = 16;

    private const int AnnouncedReach = 3;

    /// <summary>In hundredths of a nat, as the weights are.</summary>
    private const int WeakLead = 150;
    private const int FairLead = 300;

    private readonly Token[] tokens = outer.Prose.Tokens;
    private readonly MarkedNounTable nouns = MarkedNounTable.Default;

    /// <param name="neighbour">Whether a term or a quote stands right before, in a row: <c>"A," "B" and "C"</c>.</param>
    public TermTraits Read(ProsePassage passage, QuoteSetting setting, MarkPair pair, Choice choice, TermTraits neighbour)
    {
        var traits = TermTraits.Any | neighbour | Attributed(choice) | Within(pair) | Behind(setting) | Before(pair, passage);
        traits |= pair.IsSingle && mainStyle != MarkStyle.Single ? TermTraits.SingleMarks : TermTraits.None;
        return passage.In == ArticlePart.Headline ? traits | TermTraits.InHeadline : traits;
    }

    /// <summary>How far the best source leads over nobody.</summary>
    private static TermTraits Attributed(Choice choice)
    {
        var thought = (choice.Best.Evidence & (Evidence.Thought | Evidence.Perception)) != 0 ? TermTraits.Thought : TermTraits.None;
        return thought | (choice.Lead <= 0 ? TermTraits.Unattributed
            : choice.Lead < WeakLead ? TermTraits.WeaklyAttributed
            : choice.Lead < FairLead ? TermTraits.FairlyAttributed
            : TermTraits.None);
    }

    private TermTraits Within(MarkPair pair)
    {
        var (words, capitals, small) = (0, 0, 0);
        var traits = TermTraits.None;
        for (var i = pair.First; i < pair.Close && i - pair.First < LongestTerm; i++)
        {
            var token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number))
            {
                continue;
            }

            words++;
            var isCapital = token.Has(TokenShape.Capitalised) || token.Kind == TokenKind.Number;
            capitals += isCapital ? 1 : 0;
            small += isCapital || token.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction) ? 0 : 1;
            traits |= words == 1 && !isCapital ? TermTraits.SmallLetter : TermTraits.None;
            traits |= token.Is(WordClass.Pronoun) && !token.Is(WordClass.Determiner) ? TermTraits.HasPronoun : TermTraits.None;
            traits |= token.Is(WordClass.Auxiliary) ? TermTraits.HasAuxiliary : TermTraits.None;
        }

        traits |= capitals > 0 && small == 0 && words > 1 ? TermTraits.TitleCase : TermTraits.None;
        traits |= words switch
        {
            <= 1 => TermTraits.OneWord,
            2 => TermTraits.TwoWords,
            3 => TermTraits.ThreeWords,
            4 => TermTraits.FourWords,
            <= 7 => TermTraits.FewWords,
            _ => TermTraits.None,
        };
        return traits | (outer.Prose.Text[tokens[pair.Close - 1].Start] switch
        {
            ',' => TermTraits.EndsInComma,
            '.' or '!' or '?' => TermTraits.EndsInStop,
            _ => TermTraits.None,
        });
    }

    private TermTraits Behind(QuoteSetting setting)
    {
        if (setting.Open == setting.FirstToken || outer.Outer.SentenceOf(setting.Open - 1) != setting.Sentence)
        {
            return TermTraits.StartsSentence;
        }

        var before = tokens[setting.Open - 1];
        var traits = Announced(setting);
        traits |= before.Is(WordClass.Determiner) ? TermTraits.BehindArticle : TermTraits.None;
        traits |= before.Kind == TokenKind.Possessive ? TermTraits.BehindPossessive : TermTraits.None;
        traits |= before.Is(WordClass.Preposition) ? TermTraits.BehindPreposition : TermTraits.None;
        traits |= before.Is(WordClass.GroupNoun | WordClass.PersonNoun) && !before.Is(WordClass.SpeechVerb)
            ? TermTraits.BehindNoun : TermTraits.None;
        var cue = outer.FirstCueFrom(setting.Open - 1);
        traits |= cue < outer.Cues.Count && outer.Cues[cue].End == setting.Open ? TermTraits.BehindCue : TermTraits.None;
        return traits | (outer.Prose.Text[before.Start] switch
        {
            ',' => TermTraits.BehindComma,
            ':' => TermTraits.BehindColon,
            _ => TermTraits.None,
        });
    }

    /// <summary>
    /// The noun or verb that announces a title or a name before the marks, through <c>is</c>, <c>like</c> or a comma: <c>the book, "…"</c>.
    /// </summary>
    private TermTraits Announced(QuoteSetting setting)
    {
        for (var i = setting.Open - 1; i >= Math.Max(setting.FirstToken, setting.Open - AnnouncedReach); i--)
        {
            var found = nouns.TraitsOf(tokens[i].Lexeme);
            if (found != TermTraits.None)
            {
                return found;
            }

            if (!tokens[i].Is(WordClass.Auxiliary | WordClass.Preposition) && outer.Prose.Text[tokens[i].Start] != ',')
            {
                break;
            }
        }

        return TermTraits.None;
    }

    /// <summary>Marked words that describe a noun: <c>the "status quo" party</c>.</summary>
    private TermTraits Before(MarkPair pair, ProsePassage passage) =>
        pair.After < passage.EndToken && tokens[pair.After] is { IsWord: true } next
            && !next.Is(WordClass.FunctionWord | WordClass.SpeechVerb)
            && !next.Has(TokenShape.Capitalised) ? TermTraits.BeforeNoun : AnnouncedBehind(pair, passage);

    /// <summary><c>"Whatever works" is my motto</c>.</summary>
    private TermTraits AnnouncedBehind(MarkPair pair, ProsePassage passage)
    {
        if (pair.After >= passage.EndToken || !tokens[pair.After].Is(WordClass.Auxiliary))
        {
            return TermTraits.None;
        }

        var traits = TermTraits.None;
        for (var i = pair.After + 1; i < Math.Min(pair.After + 1 + AnnouncedReach, passage.EndToken); i++)
        {
            traits |= nouns.TraitsOf(tokens[i].Lexeme);
        }

        return traits;
    }
}
