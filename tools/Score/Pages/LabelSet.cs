namespace Score.Pages;

/// <summary>Whether a page was labelled first, and may be looked at while building, or last.</summary>
internal enum LabelSet
{
    First,
    Last,
}
