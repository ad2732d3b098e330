using System.ComponentModel;
using GovReport.Domain.Validation;
using Microsoft.Extensions.Configuration;

namespace GovReport.Domain.Tests;

/// <summary>What an application keeps in its configuration is bound as printed, or refused with its path; nothing becomes 0 in silence.</summary>
public class ConfigurationTests
{
    // calculation D12
    [Fact]
    public void Values_are_bound_as_printed()
    {
        Settings settings = Bind<Settings>(
            ("Goal", "1.2万元"), ("Ceiling", ""), ("Share", "6.5%"), ("Gap", "30个百分点"), ("Ratio", "1/3"), ("Unit", "元/人·月"), ("Head", "单位：万元"),
            ("Period", "2024年前三季度"), ("Area", "340402103"), ("Each:0", "5亩"), ("Each:1", "约3%"), ("ByName:粮食", "4万吨"), ("Amount", "500/3元"));

        Assert.Equal("1.2万元", settings.Goal.ToString());
        Assert.Null(settings.Ceiling);
        Assert.Equal(Percentage.Of(6.5m), settings.Share);
        Assert.Equal(new PercentagePoints(30), settings.Gap);
        Assert.Equal(new Rational(1, 3), settings.Ratio);
        Assert.Equal(Unit.YuanPerPersonMonth, settings.Unit);
        Assert.Equal("万元", settings.Head.ToString());
        Assert.Equal(ReportingPeriod.Cumulative(2024, 9), settings.Period);
        Assert.Equal(AdministrativeCode.Parse("340402103"), settings.Area);
        Assert.Equal(["5亩", "约3%"], settings.Each.Select(figure => figure.ToString()));
        Assert.Equal("4万吨", settings.ByName["粮食"].ToString());
        Assert.Equal(Unit.Yuan.Of(new Rational(500, 3)), settings.Amount);
    }

    [Theory]
    [InlineData("Goal", "1.2万斛")]
    [InlineData("Goal", "")]
    [InlineData("Ceiling", "许多")]
    [InlineData("Share", "6.5")]
    [InlineData("Gap", "30%")]
    [InlineData("Ratio", "1/0")]
    [InlineData("Unit", "斛")]
    [InlineData("Head", "单位：")]
    [InlineData("Period", "去年")]
    [InlineData("Area", "34040")]
    [InlineData("Each:0", "许多")] // of elements only where the binder is told to be strict, as here
    [InlineData("ByName:粮食", "许多")]
    public void What_cannot_be_read_is_refused_with_its_path(string path, string text) =>
        Assert.Contains(path, Assert.Throws<InvalidOperationException>(() => Bind<Settings>((path, text))).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Thresholds_are_bound()
    {
        Thresholds thresholds = Bind<Thresholds>(("ProgressGap", "20个百分点"), ("InvestmentOverrun", "5%"), ("PersonsPerHouseholdAtMost", "5.5"), ("GrowthFrom", "30"),
            ("UnitValues:0:Name", "水窖造价"), ("UnitValues:0:Lower", "2000元/口"), ("UnitValues:0:Upper", "9000元/口"), ("UnitValues:0:Keywords:0", "水窖"));

        Assert.Equal(new PercentagePoints(20), thresholds.ProgressGap);
        Assert.Equal(Percentage.Of(5), thresholds.InvestmentOverrun);
        Assert.Equal(5.5m, thresholds.PersonsPerHouseholdAtMost);
        Assert.Equal(30, thresholds.GrowthFrom);
        Assert.Equal(Thresholds.Default.SimilarNames, thresholds.SimilarNames);
        UnitValueRange range = Assert.Single(thresholds.UnitValues!);
        Assert.Equal(("水窖造价", "9000元/口"), (range.Name, range.Upper.ToString()));
        Assert.Throws<InvalidOperationException>(() => Bind<Thresholds>(("ProgressGap", "20%")));
    }

    // ledger 4
    [Fact]
    public void What_is_bound_takes_the_place_of_the_defaults_and_is_not_added_to_them()
    {
        Thresholds thresholds = Bind<Thresholds>(("GrowthFromAmounts:0", "500万元"), ("GrowthFrom", "30"));

        Assert.Equal(["500万元"], thresholds.GrowthFromAmounts!.Select(figure => figure.ToString()));
        Assert.Null(thresholds.HouseholdSizes);

        ValidationOptions options = Bind<ValidationOptions>(("Thresholds:GrowthFrom", "30"), ("Thresholds:GrowthFromAmounts:0", "500万元"), ("FindingsPerRule", "7"),
            ("Waivers:0:Code", "GR301"), ("Waivers:0:Path", "WorkItems[0]"), ("Waivers:0:Reason", "已核实"));
        Assert.Equal((30, 7), (options.Thresholds.GrowthFrom, options.FindingsPerRule));
        Assert.Equal("GR301", Assert.Single(options.Waivers).Code);
        Assert.Single(options.Thresholds.GrowthFromAmounts!);
        Assert.Equal(new Thresholds(), Thresholds.Default);
        Assert.Equal(new ValidationOptions(), ValidationOptions.Default);
        Assert.Null(Thresholds.Default.GrowthFromAmounts);
    }

    [Fact]
    public void A_converter_takes_and_gives_text_only()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Figure));

        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(5));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(Samples.Figure, typeof(int)));
        Assert.True(converter.IsValid("5亩") && !converter.IsValid("5斛") && !converter.IsValid(5) && converter.IsValid(Samples.Figure));
        Assert.Equal(Figure.Parse("5亩"), TypeDescriptor.GetConverter(typeof(Figure?)).ConvertFrom("5亩"));
    }

    private static T Bind<T>(params (string Path, string Text)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Path, (string?)value.Text))).Build().Get<T>(binder => binder.ErrorOnUnknownConfiguration = true)!;

    private sealed record Settings
    {
        public Figure Goal { get; init; }

        public Figure? Ceiling { get; init; }

        public Percentage Share { get; init; }

        public PercentagePoints Gap { get; init; }

        public Rational Ratio { get; init; }

        public Quantity Amount { get; init; }

        public Unit Unit { get; init; } = Unit.None;

        public PrintedUnit Head { get; init; }

        public ReportingPeriod? Period { get; init; }

        public AdministrativeCode? Area { get; init; }

        public IReadOnlyList<Figure> Each { get; init; } = [];

        public Dictionary<string, Figure> ByName { get; init; } = [];
    }
}
