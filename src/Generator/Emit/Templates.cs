using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Corpus.Generator.Emit;

/// <summary>The skeletons of generated files: Scriban templates, parsed once a process.</summary>
internal static class Templates
{
    public static Template Bucket { get; } = Parse("Bucket.scriban");

    public static Template Library { get; } = Parse("Library.scriban");

    public static Template Index { get; } = Parse("Index.scriban");

    public static string Render(Template template, CancellationToken cancellation, params (string Name, object Value)[] values)
    {
        var model = new ScriptObject(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            model.SetValue(name, value, readOnly: true);
        }

        var context = NewContext(cancellation);
        context.PushGlobal(model);
        try
        {
            return template.Render(context);
        }
        catch (ScriptAbortException)
        {
            // Scriban reports a cancellation as an error of its own, which the compiler would take for a generator that failed.
            cancellation.ThrowIfCancellationRequested();
            throw;
        }
    }

    /// <summary>Scriban cuts output at 1 MiB, stops loops at 1,000 rounds and renders unknown names as nothing unless told
    /// otherwise, all without a word.</summary>
    private static TemplateContext NewContext(CancellationToken cancellation) => new()
    {
        LimitToString = 0,
        LoopLimit = 0,
        StrictVariables = true,
        NewLine = "\n",
        CancellationToken = cancellation,
    };

    private static Template Parse(string name)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var template = Template.Parse(reader.ReadToEnd(), name);
        return template.HasErrors ? throw new InvalidOperationException($"{name}: {template.Messages}") : template;
    }
}
