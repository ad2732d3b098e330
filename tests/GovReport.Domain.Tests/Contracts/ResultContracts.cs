using System.Reflection;
using System.Text.Json;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests;

/// <summary>What every result keeps: it prints whatever the figures are, and never stands in JSON as something else.</summary>
public class ResultContracts
{
    // calculation D10
    [Fact]
    public void What_is_written_is_read_back_as_the_same_or_refused_when_it_is_written()
    {
        List<string> problems = [];
        foreach ((string name, object value) in PublicTypes.AllSamples().Where(sample => sample.Value is not ValidationOptions)) // it is refused when it is read
        {
            string json;
            try
            {
                json = JsonSerializer.Serialize(value, value.GetType());
            }
            catch (JsonException refusal)
            {
                problems.AddRange(refusal.Message.Contains("calculated", StringComparison.Ordinal) ? [] : [$"{name}: {refusal.Message}"]);
                continue;
            }

            object? back = Read(json, value.GetType());
            problems.AddRange(value.Equals(back) ? [] : [$"{name} is written as {json} and {(ReferenceEquals(back, Unread) ? "cannot be read" : $"read back as {back}")}"]);
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems.Select(problem => problem.Length > 300 ? problem[..200] + " … " + problem[^80..] : problem)));
    }

    [Theory]
    [InlineData(typeof(Growth))]
    [InlineData(typeof(AverageGrowth))]
    [InlineData(typeof(Derived<Quantity>))]
    [InlineData(typeof(Derived<Percentage>))]
    [InlineData(typeof(Derived<PercentagePoints>))]
    [InlineData(typeof(Enclosure))]
    [InlineData(typeof(Completion))]
    [InlineData(typeof(CheckResult))]
    [InlineData(typeof(PeriodValue))]
    [InlineData(typeof(PeriodGrowth))]
    public void A_result_is_refused_in_both_directions(Type type)
    {
        JsonException reading = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type));
        Assert.Contains(type.Name.Split('`')[0], reading.Message, StringComparison.Ordinal);
        object result = type == typeof(Enclosure) ? Samples.AverageGrowth.Rate!
            : type == typeof(CheckResult) ? Relation.Growth(Figure.Parse("1元"), Figure.Parse("2元"), Figure.Parse("3%")).Check()
            : type.IsValueType ? Activator.CreateInstance(type)! : Samples.Completion;
        JsonException writing = Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<string, object> { ["growth"] = result }));
        Assert.Contains("calculated result", writing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calculated_fact_is_refused_and_one_as_printed_is_read_back()
    {
        Fact calculated = Derive.Increase(Figure.Parse("9.11亿元"), Figure.Parse("14.76亿元")).ToFact()!.Value;

        Assert.Contains("calculated", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(calculated)).Message, StringComparison.Ordinal);
        Assert.Equal(Samples.Fact, JsonSerializer.Deserialize<Fact>(JsonSerializer.Serialize(Samples.Fact)));
    }

    private static readonly object Unread = new();

    private static object? Read(string json, Type type)
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException)
        {
            return Unread;
        }
    }

    // robustness B1: every two figures, however far apart, give results that print.
    private static readonly string[] Extremes =
    [
        "3亿元", "0.000000000000000000000001元", "999999999999999999999999999万亿元", "-999999999999999999999999999万亿元", "0元", "-0.000000000000000000000000001元",
        "9999999999999999999999999999元", "1元", "超过9999999999999999999999999999元", "约3亿元", "1—9999999999999999999999999999亿元", "近1元", "数百万元",
        "999999999999999999999999999%", "0.000000000000000000000001%", "-100%", "-99.99999999999999999999999%", "999999999999999999999999999个百分点", "9999999999999999999999999999人", "0.5℃",
    ];

    public static TheoryData<string> Figures => [.. Extremes];

    [Theory]
    [MemberData(nameof(Figures))]
    public void Whatever_the_figures_are_the_result_prints(string print)
    {
        Figure one = Figure.Parse(print);
        foreach (Figure other in Extremes.Select(text => Figure.Parse(text)))
        {
            object[] results =
            [
                Growth.YearOnYear(one, other), Growth.PeriodOnPeriod(one, other), AverageGrowth.Between(one, other, 1), AverageGrowth.Between(one, other, 7), AverageGrowth.Of(one, other),
                Derive.Increase(one, other), Derive.BaseFromRate(one, other), Derive.BaseFromIncrease(one, other), Derive.CurrentFromRate(one, other), Derive.IncreaseFromRate(one, other),
                Derive.RateFromIncrease(one, other), Derive.Chain(one, other), Derive.RealRate(one, other), Derive.Points(one, other), Derive.Share(one, other), Derive.PerHead(one, other),
                Derive.Ratio(one, other), Derive.Sum(one, other), Derive.Contribution(one, other, other, one), Derive.Pull(one, other, one), Derive.PerPersonMonth(one, other, 3), Derive.IndexRate(one),
                one.Value, Per(one, other), Relation.Growth(one, other, Figure.Parse("5%")).Check(), Relation.Sum(one, other, one).Check(), Relation.Share(one, other, Figure.Parse("5%")).Check(),
                Samples.Target.Evaluate(Samples.Indicator, one, new NodaTime.LocalDate(2025, 1, 5), Pace.ByMonths),
            ];
            foreach (object result in results)
            {
                AssertPrints(result, $"{one} and {other}: {result.GetType().Name}");
            }
        }
    }

    [Fact]
    public void One_absurd_row_costs_the_other_rows_nothing()
    {
        decimal?[] rates = new decimal?[3];

        Assert.Equal(2, Growth.YearOnYear(Column.Of([20922m, 0.0000000000000000000000000001m, 100m], Unit.Yuan), Column.Of([22282m, decimal.MaxValue, 106m], Unit.Yuan), rates));
        Assert.Equal([6.5m, null, 6.0m], rates);
    }

    private static object Per(Figure one, Figure other) => other.Number == 0 ? one.Value : new Percentage(one.Value.Value / other.Value.Value);

    // Every member that makes text or a figure, with every parameter of its own default.
    private static void AssertPrints(object result, string what)
    {
        foreach (MethodInfo method in result.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.Name is "ToString" or "Explain" or "InWords" or "ReasonInWords" or "Print" or "PrintIncrease" or "ToFact"))
        {
            ParameterInfo[] parameters = method.GetParameters();
            if (parameters.Any(parameter => parameter.ParameterType == typeof(Figure) || parameter.ParameterType == typeof(PrintedUnit)))
            {
                continue;
            }

            foreach (Language language in Enum.GetValues<Language>())
            {
                object?[] arguments = [.. parameters.Select(parameter => parameter.ParameterType == typeof(Language) ? language : parameter.HasDefaultValue ? parameter.DefaultValue : null)];
                try
                {
                    _ = method.Invoke(result, arguments);
                }
                catch (TargetInvocationException e)
                {
                    Assert.Fail($"{what}.{method.Name} throws {e.InnerException}");
                }
            }
        }
    }
}
