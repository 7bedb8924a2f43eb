namespace Score.Pages;

/// <summary>The sets of labelled pages in the order of their labelling. All have been built with but <see cref="Eighth"/> and
/// <see cref="Ninth"/>.</summary>
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

    /// <summary>Pages beyond the sample, as the next: labelled to be scored unseen.</summary>
    Ninth,

    /// <summary>Pages to fit weights to.</summary>
    Rest,
}
