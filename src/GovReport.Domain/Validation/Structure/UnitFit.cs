namespace GovReport.Domain.Validation;

/// <summary>Whether a print is in a unit of the kind that is expected (计量单位是否同类).</summary>
/// <remarks>
/// Measure words for things are free (1286家 or 1286户 of business entities); persons, person-times and households are not. A print
/// may leave the "per" to the indicator's name (亩产452公斤) or say it once more (人均22282元/人). All money is money.
/// </remarks>
internal static class UnitFit
{
    internal static bool Fits(Unit given, Unit expected) =>
        given == Unit.None || given.ConvertsTo(expected) || AreAlike(given, expected) || IsPer(given, expected) || IsPer(expected, given);

    private static bool AreAlike(Unit given, Unit expected) => given.CountsLike(expected) || (IsMoney(given) && IsMoney(expected));

    private static bool IsPer(Unit ratio, Unit amount) => ratio.Numerator is { } whole && whole.ConvertsTo(amount);

    /// <summary>
    /// The unit in full (完整单位) of a figure that leaves the "per" to the indicator's name (亩产452公斤 is 公斤/亩) or says it once more
    /// (人均22282元/人 is 元); else the unit as it is.
    /// </summary>
    internal static Unit InFull(Unit given, Unit expected)
    {
        if (given.ConvertsTo(expected))
        {
            return given;
        }

        if (expected is { Numerator: { } amount, Divisor: { } each } && given.ConvertsTo(amount))
        {
            return given.TryPer(each) ?? given;
        }

        return given.Numerator is { } whole && whole.ConvertsTo(expected) ? whole : given;
    }

    /// <summary>The same for the value of an observation.</summary>
    internal static Fact? InFull(Fact? value, Indicator? indicator) =>
        value is { Figure: { Upper: null, Unit: var given } } fact && indicator is not null && InFull(given, indicator.Unit) is var full
            && full != given
            ? Arithmetic.InUnit(fact, full)
            : value;

    /// <summary>Whether it is a currency.</summary>
    internal static bool IsMoney(Unit unit) => unit.IsMoney;

    /// <summary>Whether it is money, or money for each of something.</summary>
    internal static bool IsMoneyPerHead(Unit unit) => IsMoney(unit.Amount);
}
