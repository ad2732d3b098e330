using System.Text;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

/// <summary>A page of documentation whose C# blocks are one program; a text block right after one is what it prints.</summary>
internal sealed class Document(string path)
{
    private readonly string[] _lines = File.ReadAllLines(RepositoryFiles.PathOf(path.Split('/')));

    /// <summary>The code of all C# blocks, in order.</summary>
    public string Code => Blocks("csharp");

    /// <summary>What all C# blocks print, in order.</summary>
    public string Output => Blocks("text");

    /// <summary>The program as a file that the compiler takes: the body of a method, the using directives before it.</summary>
    public string AsClass(string name)
    {
        string[] code = Code.Split('\n');
        string[] usings = [.. code.Where(line => line.StartsWith("using ", StringComparison.Ordinal))];
        StringBuilder source = new("// Made from the code blocks of " + path + "; a test keeps both the same.\n");
        foreach (string line in usings)
        {
            source.Append(line).Append('\n');
        }

        source.Append("\nnamespace GovReport.Domain.Tests.Documentation;\n\ninternal static class ").Append(name).Append("\n{\n    public static void Run()\n    {\n");
        string body = string.Join('\n', code.Where(line => !usings.Contains(line))).Trim('\n');
        foreach (string line in body.Split('\n'))
        {
            source.Append(line.Length == 0 ? string.Empty : "        " + line).Append('\n');
        }

        return source.Append("    }\n}\n").ToString();
    }

    private string Blocks(string language)
    {
        StringBuilder text = new();
        bool inside = false;
        foreach (string line in _lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside && line == "```" + language;
                text.Append(inside && text.Length > 0 && language == "csharp" ? "\n" : string.Empty);
            }
            else if (inside)
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }
}
