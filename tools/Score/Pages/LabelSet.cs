namespace Score.Pages;

/// <summary>The sets of labelled pages in the order of their labelling. All have been built with but <see cref="Eighth"/>.</summary>
internal enum LabelSet
{
    First,
    Last,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,

    /// <summary>Further pages, beyond the sample.</summary>
    Rest,
}
