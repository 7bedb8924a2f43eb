using Scriban;
using Scriban.Runtime;

namespace Corpus.Generator.Rendering;

/// <summary>The skeletons of generated files, parsed once a process.</summary>
internal static class Templates
{
    public static readonly Template Bucket = Load("Bucket.scriban");

    public static readonly Template Index = Load("Index.scriban");

    public static readonly Template People = Load("People.scriban");

    public static string Render(Template template, ScriptObject values)
    {
        // Scriban's own limits cut output and loops without a word, and an unknown name would come out as nothing.
        var context = new TemplateContext { LimitToString = 0, LoopLimit = 0, StrictVariables = true, NewLine = "\n" };
        context.PushGlobal(values);
        return template.Render(context);
    }

    private static Template Load(string name)
    {
        using var stream = typeof(Templates).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The generator was built without its template {name}.");
        using var reader = new StreamReader(stream);
        var template = Template.Parse(reader.ReadToEnd(), name);
        return template.HasErrors
            ? throw new InvalidOperationException($"The template {name} does not parse: {string.Join(" ", template.Messages)}")
            : template;
    }
}
