using NodaTime;

namespace GovReport.Domain.Tests.Validation;

public static partial class RuleExamples
{
    private static IEnumerable<(string Code, WorkReport Broken, WorkReport Sound)> Structure()
    {
        WelfareProgram aid = new() { Code = "AID", Name = "临时救助", Kind = ProgramKind.OneOff };
        Disbursement paid = new() { Programs = ["AID"], Period = Year, Paid = Figure.Parse("8.6万元") };
        Commitment canal = new() { Name = "灌区完工", Kind = CommitmentKind.Milestone, Period = NextYear, Project = "灌区改造", Stage = Stage.Completed };

        yield return ("GR101",
            Sound with { Programs = [aid, aid with { Name = "慰问" }] },
            Sound with { Programs = [aid, aid with { Code = "VISIT", Name = "慰问" }] });
        yield return ("GR102", Sound.With(Observed("TEA", "20吨")), Sound.With(Observed("GRAIN-OUTPUT", "1.2万吨")));
        yield return ("GR103", Sound.With(Observed("GRAIN-OUTPUT", "1.2万亩")), Sound.With(Observed("GRAIN-OUTPUT", "2400万斤")));
        yield return ("GR104", Sound.With(Observed("HOUSEHOLDS", "8120户", "2024-01/2024-09")), Sound.With(Observed("HOUSEHOLDS", "8120户", "2024-09-30")));
        yield return ("GR105",
            Sound with { Disbursements = [paid with { Period = ReportingPeriod.Month(2025, 3) }], Programs = [aid] },
            Sound with { Disbursements = [paid], Programs = [aid] });
        yield return ("GR106", Sound.With(header => header with { Date = new LocalDate(2025, 9, 1) }), Sound.With(header => header with { Date = new LocalDate(2024, 12, 20) }));
        yield return ("GR107", Sound.With(Stood(" ")), Sound.With(Stood("灌区改造")));
        yield return ("GR108",
            Sound.With(header => header with { Area = AdministrativeCode.Parse("340402003") }),
            Sound.With(header => header with { Issuer = "柳河街道办事处", Area = AdministrativeCode.Parse("340402003"), Session = null }));
        yield return ("GR109",
            Sound.With(Promised("PM25", "35微克/立方米以内", Comparator.AtLeast, period: "2025")),
            Sound.With(Promised("PM25", "35微克/立方米以内", Comparator.AtMost, period: "2025")));
        yield return ("GR110", Sound.With(Observed("TOILETS", "265户") with { Section = "1.7" }), Sound.With(Observed("TOILETS", "265户") with { Section = "1" }));
        yield return ("GR111",
            Sound.With(Stood("灌区整治", Stage.Started)) with { Commitments = [canal] },
            Sound.With(Stood("灌区改造", Stage.Started)) with { Commitments = [canal] });
        yield return ("GR112", Divided("observations[1].value"), Divided("observations[0].value"));
        yield return ("GR113",
            Sound with { Commitments = [new() { Name = "改造老旧小区", Kind = CommitmentKind.Items, Period = NextYear }] },
            Sound with { Commitments = [new() { Name = "改造老旧小区", Kind = CommitmentKind.Items, Period = NextYear, Items = Figure.Parse("3个") }] });
        yield return ("GR114",
            Sound.With(header => header with { Issuer = "柳河街道办事处", Area = null }),
            Sound.With(header => header with { Issuer = "柳河街道办事处", Area = null, Session = null }));
        yield return ("GR115",
            Sound with { Indicators = [new() { Code = "GRAIN", Name = "粮食产量", Unit = Unit.Ton }] },
            Sound with { Indicators = [new() { Code = "TEA", Name = "桑蚕茧产量", Unit = Unit.Ton }] });
    }

    private static WorkReport Divided(string path) => Sound.With(Observed("TOILETS", "265户")) with
    {
        Breakdowns = [new() { Name = "改厕户数", TotalPath = path, Parts = [new() { Name = "北岗村", Figure = Figure.Parse("84户") }] }],
    };
}
