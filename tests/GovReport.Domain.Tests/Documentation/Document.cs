using System.Text;
using System.Text.RegularExpressions;
using GovReport.Domain.Tests.Repository;

namespace GovReport.Domain.Tests.Documentation;

/// <summary>A page of documentation whose C# blocks are one program; a text block right after one is what it prints.</summary>
internal sealed partial class Document(string path)
{
    private readonly string[] _lines = File.ReadAllLines(RepositoryFiles.PathOf(path.Split('/')));

    /// <summary>The code of all C# blocks, in order.</summary>
    public string Code => string.Join('\n', Blocks("csharp"));

    /// <summary>What all C# blocks print, in order.</summary>
    public string Output => string.Concat(Blocks("text"));

    /// <summary>The program as a file that the compiler takes: the body of a method, the using directives before it, types of the page behind it.</summary>
    public string AsClass(string name)
    {
        string[] usings = [.. Code.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal))];
        StringBuilder source = new("// Made from the code blocks of " + path + "; a test keeps both the same.\n");
        foreach (string line in usings)
        {
            source.Append(line).Append('\n');
        }

        source.Append("\nnamespace GovReport.Domain.Tests.Documentation;\n\ninternal static class ").Append(name).Append("\n{\n    public static void Run()\n    {\n");
        ILookup<bool, string> blocks = Blocks("csharp").ToLookup(IsType);
        string body = string.Join('\n', blocks[false]);
        Append(source, string.Join('\n', body.Split('\n').Where(line => !usings.Contains(line))).Trim('\n'), indent: 8);
        source.Append("    }\n");
        foreach (string type in blocks[true])
        {
            source.Append('\n');
            Append(source, type.Trim('\n'), indent: 4);
        }

        return source.Append("}\n").ToString();
    }

    /// <summary>Whether a block declares a type; it then declares nothing else.</summary>
    public static bool IsType(string block) => Type().IsMatch(block);

    /// <summary>The blocks of one language, each with its lines.</summary>
    public IReadOnlyList<string> Blocks(string language)
    {
        List<string> blocks = [];
        bool inside = false;
        foreach (string line in _lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside && line == "```" + language;
                if (inside)
                {
                    blocks.Add(string.Empty);
                }
            }
            else if (inside)
            {
                blocks[^1] += line + "\n";
            }
        }

        return blocks;
    }

    private static void Append(StringBuilder source, string code, int indent)
    {
        foreach (string line in code.Split('\n'))
        {
            source.Append(line.Length == 0 ? string.Empty : new string(' ', indent) + line).Append('\n');
        }
    }

    [GeneratedRegex("^internal sealed (class|record) ", RegexOptions.ExplicitCapture)]
    private static partial Regex Type();
}
