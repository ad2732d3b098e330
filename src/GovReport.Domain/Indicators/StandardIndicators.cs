namespace GovReport.Domain;

/// <summary>The table of the standard indicators of a township report (标准指标表), one part a file.</summary>
internal static partial class StandardIndicators
{
    private const TimeBasis Flow = TimeBasis.Flow;
    private const TimeBasis Stock = TimeBasis.Stock;
    private const TimeBasis Average = TimeBasis.Average;
    private const PriceBasis NoPrice = PriceBasis.Unstated;
    private const PriceBasis Nominal = PriceBasis.Nominal;
    private const PriceBasis Real = PriceBasis.Real;
    private const Polarity Neutral = Polarity.None;
    private const Polarity Higher = Polarity.HigherIsBetter;
    private const Polarity Lower = Polarity.LowerIsBetter;
    private const RollupKind NoRollup = RollupKind.None;
    private const RollupKind Sum = RollupKind.Sum;
    private const RollupKind Recompute = RollupKind.Recompute;
    private const Scale One = Scale.One;
    private const Scale Wan = Scale.Wan;

    private static readonly NaturalRange Share = new() { Lower = Figure.Parse("0%", CultureInfo.InvariantCulture), Upper = Figure.Parse("100%", CultureInfo.InvariantCulture) };

    /// <summary>All of them, in the order in which reports go: economy, money and people, countryside, life and society.</summary>
    internal static IReadOnlyList<Indicator> All { get; } =
        Content.List<Indicator>([.. Economy(), .. MoneyAndPeople(), .. Countryside(), .. LifeAndSociety()]);

    private static Indicator Of(
        string code, string name, string english, string unit, Scale scale, TimeBasis time, PriceBasis growth, Polarity polarity, RollupKind rollup,
        string[] tags, string[] aliases, string definition, string englishDefinition) =>
        new()
        {
            Code = code,
            Name = name,
            EnglishName = english,
            Unit = Unit.Parse(unit, CultureInfo.InvariantCulture),
            Scale = scale,
            TimeBasis = time,
            CustomaryGrowth = growth,
            Polarity = polarity,
            Rollup = rollup,
            Tags = tags,
            Aliases = aliases,
            Definition = definition,
            EnglishDefinition = englishDefinition,
            NaturalRange = unit == "%" ? Share : null,
        };
}
