namespace Fit.Captions;

/// <summary>How many of the true captions were found, and how many of those read are true.</summary>
internal readonly record struct CaptionScore(int Found, int True, int Right, int Read);
