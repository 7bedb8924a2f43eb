using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Reports;

/// <summary>A plot on two logarithmic axes, where what is linear is a line at 45 degrees, as an SVG file of a few lines.</summary>
internal static class LogPlot
{
    private const double Width = 560;
    private const double Height = 360;
    private const double Margin = 60;

    /// <summary>Writes <c>artifacts/benchmarks/NAME.svg</c>.</summary>
    public static void Write(string name, string title, IReadOnlyList<PlotPoint> points)
    {
        var (left, right) = Decades(points.Select(point => point.Size));
        var (low, high) = Decades(points.SelectMany(point => new[] { point.Subject, point.Floor }));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n<text x=\"{Margin}\" y=\"24\" font-size=\"14\">{title}</text>\n");
        for (var decade = left; decade <= right; decade++)
        {
            Grid(svg, X(decade), Margin / 2 + 10, X(decade), Height - Margin);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(decade):F0}\" y=\"{Height - Margin + 20}\" text-anchor=\"middle\">{Math.Pow(10, decade):#,0.###}</text>\n");
        }

        for (var decade = low; decade <= high; decade++)
        {
            Grid(svg, Margin, Y(decade), Width - Margin, Y(decade));
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin - 8}\" y=\"{Y(decade) + 4:F0}\" text-anchor=\"end\">{Math.Pow(10, decade):#,0.###}</text>\n");
        }

        Line(svg, "#888", "pre-generated", points.Select(point => (point.Size, point.Floor)), Height - 18);
        Line(svg, "#06c", "with the generator", points.Select(point => (point.Size, point.Subject)), Height - 4);
        var folder = Directory.CreateDirectory(Path.Combine("artifacts", "benchmarks")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".svg"), svg.Append("</svg>\n").ToString());

        double X(double decade) => Margin + ((Width - (2 * Margin)) * (decade - left) / Math.Max(1, right - left));
        double Y(double decade) => Height - Margin - ((Height - (1.7 * Margin)) * (decade - low) / Math.Max(1, high - low));

        void Line(StringBuilder output, string colour, string label, IEnumerable<(double Size, double Value)> values, double labelAt)
        {
            var places = values.Select(value => (X: X(Math.Log10(value.Size)), Y: Y(Math.Log10(value.Value)))).ToArray();
            var path = string.Join(' ', places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.X:F1},{place.Y:F1}")));
            output.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
            foreach (var (x, y) in places)
            {
                output.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"3\" fill=\"{colour}\"/>\n");
            }

            output.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{labelAt}\" fill=\"{colour}\">{label}</text>\n");
        }
    }

    private static void Grid(StringBuilder svg, double x, double y, double toX, double toY) =>
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:F1}\" y1=\"{y:F1}\" x2=\"{toX:F1}\" y2=\"{toY:F1}\" stroke=\"#ddd\"/>\n");

    /// <summary>The whole powers of ten around the values.</summary>
    private static (int Low, int High) Decades(IEnumerable<double> values)
    {
        var logs = values.Select(Math.Log10).ToArray();
        return ((int)Math.Floor(logs.Min()), (int)Math.Ceiling(logs.Max()));
    }
}
