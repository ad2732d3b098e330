using System.Text.RegularExpressions;

namespace GovReport.Domain.Tests.Repository;

/// <summary>A C# file as the repository's rules see it: its code without comments and literals, and the types it declares.</summary>
internal sealed partial class SourceFile(string path, string text)
{
    private string? _code;

    public string Path { get; } = path;

    public string Text { get; } = text;

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The text with every comment, string and character replaced by a blank.</summary>
    public string Code => _code ??= NotCode().Replace(Text, " ");

    /// <summary>The names of the types declared outside any other type, in a file with a file-scoped namespace.</summary>
    public IEnumerable<string> TopLevelTypes()
    {
        int depth = 0, read = 0;
        foreach (Match declaration in Declaration().Matches(Code))
        {
            for (; read < declaration.Index; read++)
            {
                depth += Code[read] switch { '{' => 1, '}' => -1, _ => 0 };
            }

            if (depth == 0)
            {
                yield return declaration.Groups["name"].Value;
            }
        }
    }

    [GeneratedRegex("""
        //[^\n]*
        | /\*.*?\*/
        | (?<quotes>"{3,}).*?\k<quotes>
        | (?:@\$?|\$@)"(?:[^"]|"")*"
        | "(?:\\.|[^"\\\n])*"
        | '(?:\\[^\n]|[^'\\\n])[^'\n]*'
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex NotCode();

    [GeneratedRegex("""\b(class|struct|interface|enum|record(\s+(class|struct))?|delegate\s+[^;(]*?)\s+(?!(where|class|struct)\b)(?<name>[\p{L}_]\w*)\s*[<({:;\s]""",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
