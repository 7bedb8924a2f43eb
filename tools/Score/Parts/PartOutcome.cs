namespace Score.Parts;

/// <summary>How one part of one page was read: lines found, lines missed, and lines taken for it wrongly.</summary>
internal sealed record PartOutcome(string Page, PartKind Kind, int[] Found, int[] Missed, int[] Wrong)
{
    public bool IsFaulty => Missed.Length + Wrong.Length > 0;
}
