using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4008: a number that no <c>decimal</c> holds.</summary>
internal sealed class TooLargeNumberRule() : NumberFaultRule(
    new("CORP4008", "No decimal holds the number", Severity.Warning),
    NumberFault.Overflow,
    "has more digits than a decimal keeps (28): no figure was made of it. Round the number, or allow it by a suppression.");
