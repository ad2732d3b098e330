namespace GovReport.Domain.Validation;

/// <summary>The table of rules (规则表); a page for each stands in docs/rules.</summary>
/// <remarks>Thread safety: immutable.</remarks>
public static class Rules
{
    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = Content.List<Rule>(
    [
        new("GR101", Severity.Error, "代码或名称重复", "duplicate code or name"),
        new("GR102", Severity.Error, "指标不存在", "unknown indicator"),
        new("GR103", Severity.Error, "计量单位不符", "unit of another kind"),
        new("GR104", Severity.Warning, "报告期类型不符", "period of another kind"),
        new("GR105", Severity.Error, "日期先后不符", "dates out of order"),
        new("GR106", Severity.Warning, "会议日期偏离回顾期", "session far from its review period"),
        new("GR107", Severity.Error, "名称空白", "blank name"),
        new("GR108", Severity.Warning, "区划代码不符", "area code of another area"),
        new("GR109", Severity.Error, "目标方向与目标用语不符", "comparator against the words of the goal"),
        new("GR110", Severity.Error, "章节不存在", "unknown section"),
        new("GR111", Severity.Error, "引用不存在", "unknown reference"),
        new("GR112", Severity.Error, "路径不通", "path to no figure"),
        new("GR113", Severity.Warning, "要素不全", "incomplete statement"),
        new("GR114", Severity.Warning, "届次不符", "session of a congress that is not there"),
        new("GR115", Severity.Warning, "自有指标与标准指标相冲突", "own indicator against a standard one"),
        new("GR201", Severity.Error, "总量、增量与增速不符", "level, increase and rate disagree"),
        new("GR202", Severity.Error, "增速与基数不符", "rate and base disagree"),
        new("GR203", Severity.Error, "增量与基数不符", "increase and base disagree"),
        new("GR204", Severity.Error, "年均增速不符", "average growth disagrees"),
        new("GR205", Severity.Error, "倍数不符", "multiple disagrees"),
        new("GR206", Severity.Error, "百分点不符", "percentage points disagree"),
        new("GR207", Severity.Error, "分项合计与总计不符", "parts do not add up to their total"),
        new("GR208", Severity.Error, "部分超过总量", "a part exceeds its total"),
        new("GR209", Severity.Error, "占比不符", "share disagrees"),
        new("GR210", Severity.Error, "构成合计不为百分之百", "shares do not add up to 100%"),
        new("GR211", Severity.Error, "比值不符", "ratio disagrees"),
        new("GR212", Severity.Error, "平均数不符", "average disagrees"),
        new("GR213", Severity.Error, "指数与增速不符", "index and rate disagree"),
        new("GR214", Severity.Error, "期末数与增减不符", "stock and flows disagree"),
        new("GR215", Severity.Warning, "户数、人数、人次大小颠倒", "households, persons, person-times out of order"),
        new("GR216", Severity.Error, "参保人数超过应参保人数", "more enrolled than eligible"),
        new("GR217", Severity.Error, "参保率不符", "coverage disagrees"),
        new("GR218", Severity.Error, "完成率不符", "completion disagrees"),
        new("GR219", Severity.Error, "同一数字前后不一", "one figure printed twice differs"),
        new("GR220", Severity.Error, "列举与总数不符", "a list and its count disagree"),
        new("GR221", Severity.Error, "发放金额与人数、标准不符", "payment disagrees with persons and standard"),
        new("GR222", Severity.Warning, "补差发放超过保障标准", "top-up payment exceeds the standard"),
        new("GR223", Severity.Warning, "各项资金之和超过总投资", "funding exceeds the planned total"),
        new("GR224", Severity.Error, "拉动或贡献率不符", "pull or contribution disagrees"),
        new("GR225", Severity.Warning, "目标增速与目标水平不符", "promised rate and level disagree"),
        new("GR226", Severity.Warning, "目标的基期值与上期数不符", "a promise's baseline differs from the last value"),
        new("GR227", Severity.Warning, "累计数与各期之和不符", "cumulative value and its pieces disagree"),
        new("GR301", Severity.Warning, "单位量超出合理范围", "implied unit value out of bounds"),
        new("GR302", Severity.Warning, "增速超出合理范围", "growth beyond its bound"),
        new("GR303", Severity.Warning, "户均人口超出合理范围", "persons a household out of bounds"),
        new("GR304", Severity.Warning, "参保率、覆盖率超过100%", "coverage above 100%"),
        new("GR305", Severity.Error, "超出自然取值范围", "outside the values it can have at all"),
        new("GR306", Severity.Warning, "累计数比前期累计减少", "a cumulative value falls"),
        new("GR307", Severity.Error, "数字大小离奇", "a figure of an absurd size"),
        new("GR401", Severity.Error, "阶段表述互相排斥", "stages that exclude each other"),
        new("GR402", Severity.Warning, "阶段先后不符", "stages out of order"),
        new("GR403", Severity.Error, "阶段日期晚于报告日期", "stage reached after the report"),
        new("GR404", Severity.Warning, "形象进度与阶段不符", "physical progress against the stage"),
        new("GR405", Severity.Warning, "投资进度与形象进度相差过大", "money spent far from work done"),
        new("GR406", Severity.Warning, "完成投资超过计划总投资", "completed investment above the plan"),
        new("GR407", Severity.Error, "实发超过应发", "paid above due"),
        new("GR408", Severity.Info, "疑似一个项目两个名称", "one project under two names"),
        new("GR409", Severity.Warning, "定性结果与数字结果不符", "a result in words against the figures"),
        new("GR410", Severity.Info, "有结果而无数字", "a result claimed without a figure"),
        new("GR411", Severity.Warning, "目标未完成", "a promise missed"),
        new("GR412", Severity.Warning, "计量单位缺失", "unit left out"),
        new("GR413", Severity.Warning, "分阶段项目数多于实际", "more projects at a stage than shown"),
        new("GR414", Severity.Info, "承诺的事项已经完成", "a promise of what is done"),
        new("GR415", Severity.Warning, "应发未发", "due and not paid"),
        new("GR501", Severity.Warning, "增减与上年公布数不符", "a change disagrees with last year's print"),
        new("GR502", Severity.Warning, "上年承诺无结果", "last year's promise without a result"),
        new("GR503", Severity.Warning, "上年承诺未完成", "last year's promise missed"),
        new("GR504", Severity.Warning, "上年项目未再提及", "a project that vanished"),
        new("GR505", Severity.Warning, "项目阶段比上年倒退", "a project that went back a stage"),
        new("GR506", Severity.Info, "指标更名", "an indicator renamed"),
        new("GR507", Severity.Warning, "统计范围或价格口径变化", "scope or price basis changed"),
        new("GR508", Severity.Warning, "计量单位变化", "unit changed"),
        new("GR509", Severity.Info, "量词变化", "counting word changed"),
        new("GR510", Severity.Warning, "历史数据与上年公布数不同", "a series revised"),
        new("GR511", Severity.Info, "增速基数经过调整", "a base restated"),
        new("GR512", Severity.Warning, "数字与上年相同", "a figure copied from last year"),
        new("GR513", Severity.Info, "两年名称不同，疑为同一事项", "perhaps the same under another name"),
        new("GR514", Severity.Info, "计划总投资变化", "planned total changed"),
        new("GR601", Severity.Info, "文稿数字数据中没有", "a figure of the draft is not in the data"),
        new("GR602", Severity.Error, "文稿数字与数据不符", "a figure of the draft differs from the data"),
        new("GR603", Severity.Info, "数据未写入文稿", "data that the draft never states"),
        new("GR604", Severity.Error, "增减用语与正负号相反", "a growth word against its sign"),
        new("GR605", Severity.Warning, "文稿数字缺计量单位", "a unit left out in the draft"),
        new("GR606", Severity.Error, "文稿自身的数字打架", "figures of the draft contradict each other"),
    ]);

    private static readonly FrozenDictionary<string, Rule> ByCode = All.ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule with a code.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static Rule Of(string code) =>
        ByCode.TryGetValue(code, out Rule? rule) ? rule : throw new KeyNotFoundException($"There is no rule '{code}'.");
}

/// <summary>A validation rule (校验规则): a stable code, what it is called and how grave a finding is by default.</summary>
/// <param name="Code">
/// GR and a number; the first digit is the family (1 structure, 2 arithmetic, 3
/// plausibility, 4 state, 5 continuity, 6 text). Never reused.
/// </param>
/// <param name="Severity">How grave a finding is, unless the rule says otherwise of a case.</param>
/// <param name="Name">The name in Chinese (规则名称).</param>
/// <param name="EnglishName">The name in English.</param>
public sealed record Rule(string Code, Severity Severity, string Name, string EnglishName)
{
    /// <summary>GR and a number; the first digit is the family. Never reused.</summary>
    public string Code { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Code);

    /// <summary>How grave a finding is, unless the rule says otherwise of a case.</summary>
    public Severity Severity { get; init => field = Argument.Member(value); } = Argument.Member(Severity);

    /// <summary>The name in Chinese (规则名称).</summary>
    public string Name { get; init => field = Argument.NotNull(value); } = Argument.NotNull(Name);

    /// <summary>The name in English.</summary>
    public string EnglishName { get; init => field = Argument.NotNull(value); } = Argument.NotNull(EnglishName);

    /// <summary>The family (规则类别): 1 structure, 2 arithmetic, 3 plausibility, 4 state, 5 continuity, 6 text against data.</summary>
    public int Family => Code[2] - '0';
}
