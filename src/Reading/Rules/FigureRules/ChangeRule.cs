using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4003: a change that is not that of the values it leads from and to.</summary>
internal sealed class ChangeRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP4003", "The change is not that of its values", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var change in new ChangeFinder(context).Find())
        {
            var (from, to) = (change.From, change.To);
            var exact = Measure(change.Measure, from.Value, to.Value);
            var (one, other) = (
                Measure(change.Measure, from.Value + from.Half, to.Value - to.Half), Measure(change.Measure, from.Value - from.Half, to.Value + to.Half));
            var (low, high) = exact < 0 ? (-other, -one) : (one, other);
            if (change.By.Value + change.By.Half < low || change.By.Value - change.By.Half > high)
            {
                findings.Add(Descriptor.At(change.Claim, Message(context.Text, change, Math.Abs(exact)), change.Ranges));
            }
        }
    }

    private static decimal Measure(ChangeMeasure measure, decimal from, decimal to) => measure switch
    {
        ChangeMeasure.Amount => to - from,
        ChangeMeasure.Multiple => from == 0 ? 0 : to / from,
        _ => from == 0 ? 0 : (to - from) / from * 100,
    };

    private static string Message(string text, StatedChange change, decimal exact)
    {
        var (scale, name) = Arithmetic.ScaleOf(Math.Max(change.From.Value, change.To.Value));
        var (from, to) = (Arithmetic.Write(change.From.Value / scale) + name, Arithmetic.Write(change.To.Value / scale) + name);
        var direction = change.To.Value >= change.From.Value ? "more" : "less";
        var claim = $"not '{Excerpt.Of(text, change.Claim)}'";
        return $"From {from} to {to} is " + change.Measure switch
        {
            ChangeMeasure.Amount => $"{Arithmetic.Write(exact / scale)}{name} {direction}, {claim}. Correct the change or one of the values.",
            ChangeMeasure.Multiple => $"{Arithmetic.Write(Math.Round(exact, 2))} times as much, {claim}. Correct the verb or one of the values.",
            _ => $"{Arithmetic.Write(Math.Round(exact, 1))} per cent {direction}, {claim}: ({to} - {from}) / {from}. Correct the share or one of the values.",
        };
    }
}
