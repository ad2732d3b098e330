using System.Text;

namespace GovReport.Domain.Tests.Prose;

/// <summary>One number of a labelled text as a careful reader understands it; what is null is not judged.</summary>
internal sealed record Label(int Start, int Length, string? Number, string? Unit, string? Qualifier, string Role, string? Direction, string? Subject, string? Period)
{
    public int End => Start + Length;

    public bool IsQuantity => Role is "level" or "growth" or "points" or "share" or "multiple" or "rank";
}

/// <summary>A paragraph whose numbers are labelled in place: ⟦text|number unit qualifier|role direction|subject|period⟧, ↵ for a line break.</summary>
internal sealed record LabelledText(string Source, string Text, IReadOnlyList<Label> Labels)
{
    private static readonly string[] Qualifiers = ["about", "over", "exceeds", "nearly", "at_least", "at_most", "below"];

    public static IEnumerable<LabelledText> ReadAll(string directory) =>
        Directory.EnumerateFiles(directory, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => Documents(Path.GetFileName(file), File.ReadAllLines(file)));

    // Blank lines and comments part documents.
    private static IEnumerable<LabelledText> Documents(string source, string[] lines)
    {
        var document = new List<string>();
        foreach (string line in lines.Append(string.Empty))
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                document.Add(line);
            }
            else if (document.Count > 0)
            {
                yield return Parse(source, string.Join('\n', document));
                document.Clear();
            }
        }
    }

    public static LabelledText Parse(string source, string marked)
    {
        var text = new StringBuilder();
        var labels = new List<Label>();
        int at = 0;
        while (marked.IndexOf('⟦', at) is >= 0 and var open)
        {
            int close = marked.IndexOf('⟧', open);
            text.Append(marked[at..open].Replace('↵', '\n'));
            string[] fields = marked[(open + 1)..close].Split('|');
            string print = fields[0].Replace('↵', '\n');
            labels.Add(Label(text.Length, print.Length, fields));
            text.Append(print);
            at = close + 1;
        }

        text.Append(marked[at..].Replace('↵', '\n'));
        return new(source, text.ToString(), labels);
    }

    private static Label Label(int start, int length, string[] fields)
    {
        string? Field(int i) => fields.Length > i && fields[i].Trim() is { Length: > 0 } value ? value : null;
        string[] value = (Field(1) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] role = (Field(2) ?? throw new FormatException($"no role: {string.Join('|', fields)}")).Split(' ');
        string? qualifier = value.FirstOrDefault(word => Qualifiers.Contains(word));
        string? unit = value.Skip(1).FirstOrDefault(word => word != qualifier);
        return new(start, length, value.FirstOrDefault(), value.Length == 0 ? null : unit ?? string.Empty, qualifier, role[0], role.ElementAtOrDefault(1), Field(3), Field(4));
    }
}
