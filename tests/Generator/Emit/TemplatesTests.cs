using Corpus.Generator.Emit;
using Scriban;
using Scriban.Syntax;

namespace Corpus.Generator.Tests.Emit;

/// <summary>Scriban's own limits cut output without a word; ours are lifted.</summary>
public class TemplatesTests
{
    [Fact]
    public void Output_beyond_a_mebibyte_is_whole()
    {
        var text = new string('x', 3 << 20);

        Assert.Equal(text, Render("{{ text }}", ("text", text)));
    }

    [Fact]
    public void A_loop_beyond_a_thousand_rounds_runs_to_its_end() =>
        Assert.Equal(5000, Render("{{ for i in 1..5000 }}x{{ end }}").Length);

    [Fact]
    public void An_unknown_name_is_an_error() =>
        Assert.Throws<ScriptRuntimeException>(() => Render("{{ unknown }}"));

    [Fact]
    public void A_cancellation_stays_one() =>
        Assert.Throws<OperationCanceledException>(() =>
            Templates.Render(Template.Parse("{{ for i in 1..5000 }}x{{ end }}"), new CancellationToken(canceled: true)));

    [Fact]
    public void Text_of_a_document_is_never_a_template() =>
        Assert.Equal("{{ unknown }}", Render("{{ text }}", ("text", "{{ unknown }}")));

    private static string Render(string template, params (string, object)[] values) =>
        Templates.Render(Template.Parse(template), CancellationToken.None, values);
}
