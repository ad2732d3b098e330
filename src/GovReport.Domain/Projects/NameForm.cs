using System.Text;

namespace GovReport.Domain.Projects;

/// <summary>
/// The form in which names are compared (名称归一): whatever a writer does without meaning anything by it is taken away: widths of letters,
/// brackets, marks and blanks, the unit in which a size is given (50兆瓦, 50MW, 5万千瓦), and 项目 or 工程 at the end.
/// </summary>
internal static class NameForm
{
    private static readonly Lexicon<bool> Ends = new((true, "建设项目 建设工程 项目 工程"));

    /// <summary>The form of a name; two names of one thing have the same.</summary>
    internal static string Of(string name)
    {
        ReadOnlySpan<char> text = name.Normalize(NormalizationForm.FormKC);
        StringBuilder form = new(text.Length);
        for (int at = 0; at < text.Length;)
        {
            int length = char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) ? Size(text[at..], form) : 0;
            if (length == 0)
            {
                _ = char.IsLetterOrDigit(text[at]) ? form.Append(char.ToUpperInvariant(text[at])) : form;
                length = 1;
            }

            at += length;
        }

        string whole = form.ToString();
        ReadOnlySpan<char> called = Ends.TrimEnd(whole);
        return called.IsEmpty ? whole : called.ToString();
    }

    // A measured size in the base unit of its kind. A year is a name, and things are counted in words of many kinds.
    private static int Size(ReadOnlySpan<char> text, StringBuilder form)
    {
        bool isSize =
            new FigureParser(text, UnitCatalogue.Standard, PrintExtent.StartWithoutWords).TryReadStart(out Figure figure, out int length)
                && IsSize(figure);
        _ = isSize ? form.Append(figure.Unit.ToBase(figure.Value.Value).ToString()).Append(figure.Unit.Kind.ToUpperInvariant()) : form;
        return isSize ? length : 0;
    }

    private static bool IsSize(Figure figure) =>
        figure is { Qualifier: Qualifier.None, Upper: null, Unit: { IsCount: false } unit }
        && unit != Unit.None && !unit.ConvertsTo(Unit.Month) && !unit.ConvertsTo(Unit.Day);
}
