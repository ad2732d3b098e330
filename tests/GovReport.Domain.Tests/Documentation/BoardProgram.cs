// Made from the code blocks of docs/board.md; a test keeps both the same.
using System.Globalization;
using GovReport.Domain;
using GovReport.Domain.Projects;
using GovReport.Domain.Targets;
using NodaTime;

namespace GovReport.Domain.Tests.Documentation;

internal static class BoardProgram
{
    public static void Run()
    {
        string[] goals = """
            财政所|一般公共预算收入|增长6%以上
            财政所|一般公共预算支出|控制在2.4亿元以内
            招商办|招商引资到位资金|确保9亿元、力争10亿元
            农业办|新建高标准农田|5000亩
            农业办|农村改厕户数|完成300户
            规建办|自来水普及率|提高0.8个百分点
            经发办|规模以上工业企业数|净增3家
            应急办|生产安全事故死亡人数|零发生
            环保站|细颗粒物(PM2.5)平均浓度|控制在32微克/立方米以内
            社保所|城镇新增就业|越多越好
            商务站|夜间集市|新增2处
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        string[] months = """
            一般公共预算收入|单位：亿元|0.118,0.204,0.341,0.455,0.573,0.713,0.820,0.916,1.040
            一般公共预算支出|单位：万元|1500,3400,6300,8500,10900,13800,15900,17600,18900
            招商引资到位资金|单位：亿元|0.6,1.1,2.6,3.4,4.2,5.1,5.5,5.9,6.2
            新建高标准农田|单位：亩|0,0,400,900,1300,2600,3100,,
            农村改厕户数|单位：户|0,0,40,88,140,201,262,300,304
            自来水普及率|（%）|,,94.4,,,94.7,,,94.9
            规模以上工业企业数|单位：家|28,28,29,29,29,30,30,30,30
            生产安全事故死亡人数|单位：人|0,0,0,0,0,0,0,0,0
            """.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        LocalDate asOf = new(2025, 9, 30); // the day of the board: the library has no clock

        ReportingPeriod year = ReportingPeriod.Year(asOf.Year);
        List<Observation> observations = [];
        foreach (string[] row in months.Select(line => line.Trim().Split('|')))
        {
            Indicator indicator = IndicatorCatalogue.Standard.Find(row[0])!;
            PrintedUnit unit = PrintedUnit.Parse(row[1]);
            foreach ((int month, string cell) in row[2].Split(',').Index())
            {
                if (cell.Length > 0) // an empty cell is no zero
                {
                    observations.Add(Reported(indicator, asOf.Year, month + 1, unit.Of(decimal.Parse(cell, CultureInfo.InvariantCulture))));
                }
            }
        }

        List<Target> targets = [];
        foreach (string[] row in goals.Select(line => line.Trim().Split('|')))
        {
            if (IndicatorCatalogue.Standard.Find(row[1]) is not { } indicator)
            {
                Console.WriteLine($"{row[0]} {row[1]}：指标目录中没有，须自建指标");
            }
            else if (Target.TryParse(row[2], indicator, year, out Target? target, out PrintError error))
            {
                targets.Add(target);
            }
            else
            {
                Console.WriteLine($"{row[0]} {row[1]}“{row[2]}”：{error}");
            }
        }

        Observation Reported(Indicator indicator, int inYear, int month, Figure value) => new()
        {
            IndicatorCode = indicator.Code,
            Period = indicator.TimeBasis == TimeBasis.Stock
                ? ReportingPeriod.AsOf(new LocalDate(inYear, month, 1).With(DateAdjusters.EndOfMonth))
                : ReportingPeriod.Cumulative(inYear, month),
            Value = value,
        };

        Indicator Named(string name) => IndicatorCatalogue.Standard.Find(name)!;
        observations.Add(Reported(Named("一般公共预算收入"), 2024, 9, Figure.Parse("0.985亿元")));
        observations.Add(Reported(Named("一般公共预算收入"), 2024, 12, Figure.Parse("1.312亿元")));
        observations.Add(Reported(Named("自来水普及率"), 2024, 12, Figure.Parse("94.2%")));
        observations.Add(Reported(Named("规模以上工业企业数"), 2024, 12, Figure.Parse("28家")));

        int farmland = targets.FindIndex(target => target.IndicatorCode == Named("新建高标准农田").Code);
        targets[farmland] = targets[farmland] with { Plan = [new(new(2025, 6, 30), Figure.Parse("2500亩")), new(new(2025, 12, 31), Figure.Parse("5000亩"))] };

        WorkReport town = new()
        {
            Header = new ReportHeader { Title = "督查台账", Issuer = "枫岭镇", Date = asOf, ReviewPeriod = ReportingPeriod.Year(2024), PlanPeriod = year },
            Observations = [.. observations],
            Targets = [.. targets],
        };

        Completion[] board = [.. town.Targets.Select(target => town.Evaluate(target, asOf, Pace.ByMonths))];
        foreach (Completion line in board)
        {
            Console.WriteLine($"[{Glossary.NameOf(line.State)}] {town.IndicatorOf(line.Target).Name} {line.Target.InWords()}：{line.Explain()}");
        }

        Completion invested = board.Single(line => line.Target.IndicatorCode == Named("招商引资到位资金").Code);
        Console.WriteLine($"完成率{invested.PrintRate()}，序时{invested.Elapsed?.Print(1)}，快慢{invested.Lead?.Print(1)}");
        Console.WriteLine($"余量{invested.Print(invested.Margin)}，余3个月月均需{invested.Print(invested.RequiredPerStep(3))}，照此全年{invested.Print(invested.Projection)}");
        Console.WriteLine($"力争目标完成{invested.Striven?.PrintRate()}，{Glossary.NameOf(invested.Striven!.State)}");

        Completion revenue = board.Single(line => line.Target.IndicatorCode == Named("一般公共预算收入").Code);
        Console.WriteLine($"余下月份同比需增长{revenue.RemainingGrowth?.Print(1)}");

        Completion fields = board.Single(line => line.Target.IndicatorCode == Named("新建高标准农田").Code);
        Console.WriteLine($"数据截至{fields.DataThrough?.Month}月，节点计划{fields.Print(fields.PlanToDate?.Due.Value, decimals: 0)}，完成节点{fields.PlanRate?.Print(1)}");

        foreach (IGrouping<BoardState, Completion> group in board.GroupBy(line => line.State).OrderBy(group => group.Key))
        {
            Console.WriteLine($"{Glossary.NameOf(group.Key)}{group.Count()}项：{string.Join('、', group.Select(line => town.IndicatorOf(line.Target).Name))}");
        }

        Commitment deeds = new() { Name = "十件民生实事", Kind = CommitmentKind.Items, Items = Figure.Parse("10件"), Period = year };
        Commitment market = new() { Name = "夜间集市开市", Kind = CommitmentKind.Milestone, Stage = Stage.Completed, Period = year };
        Commitment service = new() { Name = "窗口服务明显改善", Kind = CommitmentKind.Qualitative, Period = year };
        Console.WriteLine(deeds.Count(done: 7, partlyDone: 2, asOf).Explain());
        Console.WriteLine(market.Reach(Stage.UnderConstruction, since: new LocalDate(2025, 8, 12), asOf).Explain());
        Console.WriteLine(service.Judge(Judgement.None, asOf).Explain());
    }
}
