using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Marks;

/// <summary>A double mark with what its form and its neighbours say about its direction.</summary>
/// <param name="Token">Its first token.</param>
/// <param name="EndToken">Behind its last: two for <c>''</c>.</param>
/// <param name="IsStraight">Whether the sign itself has no direction.</param>
internal readonly record struct MarkSign(int Token, int EndToken, MarkRole Role, bool IsStraight)
{
    private const string OpensBehind = "([{—–-/…‘'“";
    private const string OpensBefore = "$#[@‘.…(“£€'";

    /// <summary>Reads the double mark at a token; false where the token is none.</summary>
    public static bool TryRead(DocumentProse prose, int token, in ProsePassage passage, out MarkSign sign)
    {
        sign = default;
        var mark = prose.Tokens[token];
        if (mark.Kind != TokenKind.Mark)
        {
            return false;
        }

        var end = token + 1;
        var c = prose.Text[mark.Start];
        if (IsSingle(c))
        {
            // Two single signs without a space are typed for one double sign: ''so'', ``so''.
            if (end >= passage.EndToken || prose.Tokens[end].Kind != TokenKind.Mark || prose.Tokens[end].Has(TokenShape.SpaceBefore)
                || WordHash.Fold(prose.Text[prose.Tokens[end].Start]) != WordHash.Fold(c))
            {
                return false;
            }

            end++;
        }

        sign = new MarkSign(token, end, RoleOf(prose, token, end, passage), c is '"' or '\'');
        return true;
    }

    public char SignIn(DocumentProse prose) => prose.Text[prose.Tokens[Token].Start];

    public TextRange RangeIn(DocumentProse prose) => new(prose.Tokens[Token].Start, prose.Tokens[EndToken - 1].End);

    public static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '`' or '´' or '‚' or '‛' or '‹' or '›';

    /// <summary>Whether an opening mark may stand behind the character.</summary>
    public static bool CanOpenBehind(char before) => CharClass.IsSpace(before) || Contains(OpensBehind, before) || before is '"';

    private static bool Contains(string signs, char c) => signs.AsSpan().IndexOf(c) >= 0;

    private static MarkRole RoleOf(DocumentProse prose, int token, int end, in ProsePassage passage)
    {
        var text = prose.Text;
        var start = prose.Tokens[token].Start;
        var behind = prose.Tokens[end - 1].End;
        var before = start > passage.Range.Start ? text[start - 1] : ' ';
        var after = behind < passage.Range.End ? text[behind] : ' ';
        var spaceAfter = CharClass.IsSpace(after);
        var canOpen = CanOpenBehind(before) && !spaceAfter;
        var canClose = !CharClass.IsWordPart(after) && (!Contains(OpensBefore, after) || after is '.' or '…');
        return text[start] switch
        {
            '“' or '„' or '«' or '`' => !CanOpenBehind(before) && canClose ? MarkRole.Close : MarkRole.Open,
            '”' or '»' or '’' => CharClass.IsSpace(before) && CharClass.IsWordPart(after) ? MarkRole.CloseOrOpen : MarkRole.Close,
            _ when CharClass.IsDigit(before) => MarkRole.CloseOnly,
            _ when canOpen => MarkRole.Open,
            _ when !CanOpenBehind(before) && canClose => MarkRole.Close,
            _ => MarkRole.Either,
        };
    }
}
