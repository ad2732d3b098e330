using System.Globalization;
using GovReport.Domain;
using GovReport.Domain.Rollups;

namespace GovReport.Desk.Commands.Places;

/// <summary>Townships that are made up from a seed, with what each reports: the same for the same seed, in whatever parts they are made.</summary>
/// <param name="Townships">How many.</param>
/// <param name="Seed">The seed.</param>
internal sealed record Simulation(int Townships, int Seed)
{
    /// <summary>As many as the made-up codes reach.</summary>
    public const int Most = 70_000;

    public const int IndicatorCount = 240;

    private const int InCounty = 15;

    private static readonly ReportingPeriod Period = ReportingPeriod.Year(2024);

    private static readonly string[] Units = ["元", "亩", "吨", "人", "户", "个", "公里"];

    /// <summary>The standard indicators and further ones of several units.</summary>
    public IndicatorCatalogue Indicators { get; } = new(Enumerable.Range(1, IndicatorCount - IndicatorCatalogue.Standard.Count).Select(number => new Indicator
    {
        Code = string.Create(CultureInfo.InvariantCulture, $"MADE-{number:D3}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"虚构指标{number:D3}"),
        Unit = Unit.Parse(Units[number % Units.Length]),
        Scale = number % Units.Length == 0 ? Scale.Wan : Scale.One,
        Rollup = RollupKind.Sum,
    }));

    /// <summary>The code of a township: towns, townships and sub-districts in turn, fifteen to a county.</summary>
    public static AdministrativeCode AreaOf(int township)
    {
        (int county, int place) = Math.DivRem(township, InCounty);
        int kind = place % 3 == 0 ? 0 : place % 3 * 100;
        return AdministrativeCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{11 + (county / 90)}{1 + (county / 9 % 10):D2}{1 + (county % 9):D2}{kind + 1 + (place / 3):D3}"));
    }

    /// <summary>Part k of m of the townships: every m-th from the k-th.</summary>
    public IEnumerable<int> Of((int Part, int Of) share)
    {
        for (int township = share.Part - 1; township < Townships; township += share.Of)
        {
            yield return township;
        }
    }

    /// <summary>What one township reports; now and then an indicator is missing, or its figure is in words such as 2000余万元.</summary>
    public IEnumerable<Observation> Reports(int township)
    {
        Random chance = new(unchecked((Seed * 1_000_003) + township));
        AdministrativeCode area = AreaOf(township);
        foreach (Indicator indicator in Indicators)
        {
            int luck = chance.Next(400), places = indicator.Unit.IsCount && indicator.Scale == Scale.One ? 0 : chance.Next(3);
            decimal number = new(chance.Next(1, 1_000_000), 0, 0, isNegative: false, (byte)places);
            if (luck > 0)
            {
                yield return new()
                {
                    Area = area,
                    IndicatorCode = indicator.Code,
                    Period = Period,
                    Value = Figure.Of(number, indicator.Unit, indicator.Scale, luck < 5 ? Qualifier.Over : Qualifier.None),
                };
            }
        }
    }
}
