namespace GovReport.Domain.Prose;

/// <summary>Finds the whole name of an indicator where its subject is a part of it: 新登记经营主体 of 经营主体, 生猪出栏 of 生猪.</summary>
internal sealed class IndicatorNames
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly int _longest;

    // A longer name is not looked for: no text calls an indicator so.
    private const int LongestName = 64;

    /// <summary>Takes the names to look for.</summary>
    /// <param name="names">The names and aliases of all indicators that are known.</param>
    internal IndicatorNames(IEnumerable<string> names)
    {
        HashSet<string> all = new(names.Where(name => name.Length <= LongestName), NameComparer.Instance);
        _names = all.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = all.Select(name => name.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The longest name in front of the figure that holds its subject, or that stands right before it where it has none.</summary>
    /// <returns>Its place in the text; that of the subject where there is no such name.</returns>
    internal (int Start, int Length) Around(string text, in TextFigure figure)
    {
        (int start, int length) = figure.SubjectSpan;
        if (figure.SubjectTail.Length > 0 || start >= figure.Start)
        {
            return figure.SubjectSpan;
        }

        int clause = figure.Start - Wordings.Clause(text, figure.Start).Length;
        return length > 0 ? Holding(text, start, start + length, figure.Start) ?? figure.SubjectSpan
            : RightBefore(text, clause, figure.Start) ?? figure.SubjectSpan;
    }

    private (int Start, int Length)? Holding(string text, int start, int end, int before)
    {
        for (int length = _longest; length > end - start; length--)
        {
            for (int from = Math.Max(0, end - length); from <= start && from + length <= before; from++)
            {
                if (IsName(text.AsSpan(from, length)))
                {
                    return (from, length);
                }
            }
        }

        return null;
    }

    // Only words such as 达到 may part the name from its figure.
    private (int Start, int Length)? RightBefore(string text, int clause, int before)
    {
        for (int end = before; end > clause && SubjectWords.Links.TrimEnd(text.AsSpan(end..before)).IsEmpty; end--)
        {
            for (int from = Math.Max(clause, end - _longest); from < end; from++)
            {
                if (IsName(text.AsSpan(from..end)))
                {
                    return (from, end - from);
                }
            }
        }

        return null;
    }

    // A name neither begins nor ends with what is no part of it.
    private bool IsName(ReadOnlySpan<char> words) =>
        !NameComparer.IsLeftOut(words[0]) && !NameComparer.IsLeftOut(words[^1]) && _names.Contains(words);
}
