namespace Score.Pages;

/// <summary>The sets of labelled pages in the order of their labelling. Only the pages of the first may be looked at while building.</summary>
internal enum LabelSet
{
    First,
    Last,
    Third,
    Fourth,
    Fifth,
}
