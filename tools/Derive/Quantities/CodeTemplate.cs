using Scriban;
using Scriban.Runtime;

namespace Derive.Quantities;

/// <summary>A template of C# code among the tool's resources.</summary>
internal static class CodeTemplate
{
    /// <summary>Writes a file from a template and the public members of a model; an unknown name in the template is an error.</summary>
    public static void Write(string path, string templateName, object members)
    {
        var model = new ScriptObject();
        model.Import(members);
        var context = new TemplateContext { StrictVariables = true, LoopLimit = 0, LimitToString = 0 };
        context.PushGlobal(model);
        File.WriteAllText(path, Load(templateName).Render(context));
        Console.WriteLine($"       {Path.GetFileName(path)}");
    }

    private static Template Load(string name)
    {
        using var stream = typeof(CodeTemplate).Assembly.GetManifestResourceStream(name + ".scriban")!;
        using var reader = new StreamReader(stream);
        var template = Template.Parse(reader.ReadToEnd(), name);
        return template.HasErrors ? throw new InvalidOperationException(string.Join('\n', template.Messages)) : template;
    }
}
