namespace GovReport.Domain.Validation;

/// <summary>What counts as implausible or late (合理性阈值). Defaults are judgement, not norms: replace them.</summary>
public sealed record Thresholds
{
    /// <summary>The documented ranges of amounts for each of a count; an application replaces or extends them.</summary>
    public static IReadOnlyList<UnitValueRange> DefaultUnitValues { get; } = Content.List<UnitValueRange>(
    [
        Range("低保月人均", "100元/人·月", "1500元/人·月", "低保", "最低生活保障", "SUBSISTENCE"),
        Range("特困供养月人均", "400元/人·月", "3500元/人·月", "特困", "五保", "DESTITUTE"),
        Range("残疾人两项补贴月人均", "40元/人·月", "400元/人·月", "残疾人两项补贴", "护理补贴", "残疾人生活补贴"),
        Range("高龄津贴月人均", "20元/人·月", "600元/人·月", "高龄津贴", "高龄补贴", "老龄津贴"),
        Range("优抚月人均", "100元/人·月", "8000元/人·月", "优抚", "抚恤"),
        Range("户用屋顶光伏装机", "3千瓦/户", "100千瓦/户", "屋顶光伏", "分布式光伏", "户用光伏"),
        Range("改厕户均", "500元/户", "6000元/户", "改厕", "厕所改造"),
        Range("农村公路造价", "15万元/公里", "500万元/公里", "农村公路", "村道", "通组路"),
        Range("高标准农田亩均", "800元/亩", "6000元/亩", "高标准农田"),
        Range("粮食单产", "150公斤/亩", "900公斤/亩", "GRAIN-YIELD", "粮食单产", "粮食亩产"),
        Range("城乡居民收入比", "1.1∶1", "4∶1", "INCOME-RATIO", "城乡居民收入比", "城乡收入比"),
    ]);

    /// <summary>The documented persons a household of programs whose households are small.</summary>
    public static IReadOnlyList<UnitValueRange> DefaultHouseholdSizes { get; } = Content.List<UnitValueRange>(
    [
        Range("特困户均人口", "1人/户", "3人/户", "特困", "五保", "孤儿", "孤寡", "留守老人", "独居", "空巢", "DESTITUTE"),
        Range("低保户均人口", "1人/户", "6人/户", "低保", "最低生活保障", "低收入", "救助", "残疾", "优抚", "高龄", "老人", "老年", "SUBSISTENCE"),
    ]);

    /// <summary>The documented amounts below which growth is not looked at.</summary>
    public static IReadOnlyList<Figure> DefaultGrowthFromAmounts { get; } = Content.List(
        ((string[])["1000万元", "1000亩", "100吨", "10公里", "1000立方米", "1000千瓦", "10万千瓦时"])
            .Select(print => Figure.Parse(print, CultureInfo.InvariantCulture)));

    /// <summary>The largest magnitude that a report prints (最大数量级), 10¹⁶ in the unit of the print: more is absurd.</summary>
    public static Rational FigureAtMost { get; } = Rational.PowerOfTen(16);

    /// <summary>The smallest magnitude other than 0 that a report prints (最小数量级), 10⁻⁹.</summary>
    public static Rational FigureAtLeast { get; } = Rational.One / Rational.PowerOfTen(9);

    /// <summary>The documented defaults.</summary>
    public static Thresholds Default { get; } = new();

    /// <summary>How long before the end of its review period a session is still usual, in months (会议最早提前).</summary>
    public int SessionMonthsBefore { get; init; } = 2;

    /// <summary>How long after the end of its review period a session is still usual, in months (会议最晚推后).</summary>
    public int SessionMonthsAfter { get; init; } = 6;

    /// <summary>How far the share of money spent and the work done may lie apart (投资进度与形象进度之差), 30 points.</summary>
    public PercentagePoints ProgressGap { get; init; } = new(30);

    /// <summary>
    /// How far completed investment may exceed the planned total (超计划总投资), 10%, from where an estimate has to be approved again.
    /// </summary>
    public Percentage InvestmentOverrun { get; init; } = Percentage.Of(10);

    /// <summary>From which share of common character pairs on two names are similar (名称相似度), 70%.</summary>
    public Percentage SimilarNames { get; init; } = Percentage.Of(70);

    /// <summary>From how many digits on, zeros at the ends aside, the very number of last year is suspicious (沿用上年数字的位数), 4.</summary>
    public int CopiedDigits { get; init; } = 4;

    /// <summary>
    /// Plausible amounts for each of a count (单位量合理范围) in place of <see cref="DefaultUnitValues"/>; null for those. What configuration
    /// binds is what is looked at: nothing is added to it.
    /// </summary>
    public IReadOnlyList<UnitValueRange>? UnitValues { get; init => field = ListOrNull(value); }

    /// <summary>The fastest plausible growth, in percent (增速上限).</summary>
    public Percentage GrowthAtMost { get; init; } = Percentage.Of(200);

    /// <summary>The deepest plausible fall, in percent, below 0 (降幅上限).</summary>
    public Percentage GrowthAtLeast { get; init; } = Percentage.Of(-80);

    /// <summary>The smallest count whose growth is looked at: 1起 after 4起 is no matter of plausibility (增速起算数).</summary>
    public int GrowthFrom { get; init; } = 20;

    /// <summary>
    /// The smallest amounts whose growth is looked at, one for each kind of unit (增速起算量): 480万元 after 120万元 is one good year of a
    /// village. Averages (人均收入, 单产) are looked at whatever their size. Null for <see cref="DefaultGrowthFromAmounts"/>.
    /// </summary>
    public IReadOnlyList<Figure>? GrowthFromAmounts { get; init => field = ListOrNull(value); }

    /// <summary>
    /// Plausible persons a household by program (分项目的户均人口), before <see cref="PersonsPerHouseholdAtLeast"/> and
    /// <see cref="PersonsPerHouseholdAtMost"/>: 特困 and 低保 households are often a person alone. Null for
    /// <see cref="DefaultHouseholdSizes"/>.
    /// </summary>
    public IReadOnlyList<UnitValueRange>? HouseholdSizes { get; init => field = ListOrNull(value); }

    /// <summary>The fewest persons a household (户均人口下限).</summary>
    public Rational PersonsPerHouseholdAtLeast { get; init; } = 1.2m;

    /// <summary>The most persons a household (户均人口上限).</summary>
    public Rational PersonsPerHouseholdAtMost { get; init; } = 6m;

    /// <summary>From how many households on an average is looked at (户均人口起算户数).</summary>
    public int HouseholdsFrom { get; init; } = 20;

    internal IReadOnlyList<UnitValueRange> KnownUnitValues => UnitValues ?? DefaultUnitValues;

    internal IReadOnlyList<Figure> KnownGrowthFromAmounts => GrowthFromAmounts ?? DefaultGrowthFromAmounts;

    internal IReadOnlyList<UnitValueRange> KnownHouseholdSizes => HouseholdSizes ?? DefaultHouseholdSizes;

    private static IReadOnlyList<T>? ListOrNull<T>(IReadOnlyList<T>? given, [CallerMemberName] string? member = null) =>
        given is null ? null : Content.List(given, "value", member);

    private static UnitValueRange Range(string name, string lower, string upper, params string[] keywords) => new()
    {
        Name = name,
        Lower = Figure.Parse(lower, CultureInfo.InvariantCulture),
        Upper = Figure.Parse(upper, CultureInfo.InvariantCulture),
        Keywords = keywords,
    };
}
