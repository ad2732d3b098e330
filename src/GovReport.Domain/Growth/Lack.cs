namespace GovReport.Domain.Calculation;

/// <summary>What a calculation lacks (缺什么), by name: operands by the codes of their phrases, or periods.</summary>
/// <param name="Codes">The codes and the print forms of the periods, one after the other, with a blank between.</param>
internal sealed record Lack(string Codes)
{
    /// <summary>The names of missing operands; null where none is.</summary>
    internal static Lack? Of(params ReadOnlySpan<string?> codes)
    {
        string all = string.Join(' ', codes.ToArray().Where(code => code is not null));
        return all.Length == 0 ? null : new(all);
    }

    /// <summary>Periods without a value.</summary>
    internal static Lack Of(IEnumerable<ReportingPeriod> periods) => new(string.Join(' ', periods));

    /// <summary>The operands of a formula that are missing, by their places; null where none is.</summary>
    internal static Lack? Of(Formula formula, ReadOnlySpan<Fact?> inputs)
    {
        string?[] codes = new string?[Math.Max(inputs.Length, 1)];
        for (int i = 0; i < codes.Length; i++)
        {
            bool isKnown = i < inputs.Length && inputs[i] is not null;
            codes[i] = isKnown ? null : string.Create(CultureInfo.InvariantCulture, $"Operands.{formula}:{i}");
        }

        return Phrases.Has($"Operands.{formula}") ? Of(codes) : null;
    }

    /// <summary>What is missing: 缺上年同期数.</summary>
    internal string InWords(Language language)
    {
        IEnumerable<string> names = Codes.Split(' ').Select(code => Named(code, language)).Distinct(StringComparer.Ordinal);
        return Phrases.Get("Lack", language, string.Join(Phrases.Get("Relation.Joint", language), names));
    }

    private static string Named(string code, Language language)
    {
        if (ReportingPeriod.TryParse(code, null, out ReportingPeriod? period))
        {
            return Phrases.Get("Lack.Period", language, period.InWords(language));
        }

        // One phrase names the operands of a formula in their order; the last name goes on.
        string[] parts = code.Split(':');
        string[] names = Phrases.Get(parts[0], language).Split('|');
        return names[parts.Length == 1 ? 0 : Math.Min(int.Parse(parts[1], CultureInfo.InvariantCulture), names.Length - 1)];
    }
}
