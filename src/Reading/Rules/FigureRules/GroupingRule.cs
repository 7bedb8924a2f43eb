using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4005: a number whose digits are grouped as no country groups them.</summary>
internal sealed class GroupingRule() : NumberFaultRule(
    new("CORP4005", "The digits of a number are grouped wrongly", Severity.Warning),
    NumberFault.Grouping,
    "is grouped as no number is: a digit is missing or too many, and no figure was made of it. Write the number with three digits between its commas.");
