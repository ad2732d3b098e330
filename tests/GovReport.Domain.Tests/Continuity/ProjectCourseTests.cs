using GovReport.Domain.Tests.Validation;
using static GovReport.Domain.Tests.Continuity.TwoYears;
using static GovReport.Domain.Tests.Validation.RuleExamples;

namespace GovReport.Domain.Tests.Continuity;

/// <summary>Projects followed from one report to the next.</summary>
public class ProjectCourseTests
{
    [Theory]
    [InlineData(Stage.Started, Stage.Completed, ProjectFate.Advanced)]
    [InlineData(Stage.Started, Stage.Started, ProjectFate.Unchanged)]
    [InlineData(Stage.UnderConstruction, Stage.Halted, ProjectFate.Halted)]
    [InlineData(Stage.Halted, Stage.UnderConstruction, ProjectFate.Advanced)]
    [InlineData(Stage.Completed, Stage.UnderConstruction, ProjectFate.WentBack)]
    [InlineData(Stage.SubstantiallyCompleted, Stage.UnderConstruction, ProjectFate.WentBack)]
    [InlineData(Stage.UnderConstruction, Stage.Designing, ProjectFate.WentBack)]
    [InlineData(Stage.Signed, Stage.Negotiating, ProjectFate.WentBack)]
    [InlineData(Stage.UnderConstruction, Stage.Started, ProjectFate.Unchanged)]
    [InlineData(Stage.InUse, Stage.Accepted, ProjectFate.Unchanged)]
    [InlineData(Stage.ClearingLand, Stage.Approved, ProjectFate.Unchanged)]
    public void Only_an_earlier_phase_is_a_way_back(Stage before, Stage now, ProjectFate fate)
    {
        ProjectCourse course = CourseOf(Stood("滨河路", before), Stood("滨河路", now));

        Assert.Equal((fate, before, now, "Projects[0]"), (course.Fate, course.From, course.To, course.Path));
        Assert.False(string.IsNullOrEmpty(course.Explain(Language.En)));
    }

    [Fact]
    public void A_project_under_way_that_is_not_named_again_has_vanished()
    {
        ProjectCourse course = CourseOf(Stood("滨河路", Stage.UnderConstruction));

        Assert.Equal((ProjectFate.Vanished, "previous:Projects[0]"), (course.Fate, course.Path));
        Assert.Equal("滨河路：上年“在建”，本报告未再提及", course.ToString());
        Assert.Equal("滨河路：上年“阶段不明”，本报告未再提及", CourseOf(Stood("滨河路")).ToString());
        Assert.Equal(ProjectFate.Closed, CourseOf(Stood("滨河路", Stage.Accepted)).Fate);
        Assert.Equal(ProjectFate.Closed, CourseOf(Stood("滨河路", Stage.Halted)).Fate);
    }

    [Fact]
    public void A_project_that_is_only_named_has_not_vanished()
    {
        WorkReport last = Last.With(Stood("滨河路", Stage.Started) with { Group = "重点项目" });
        WorkReport[] naming =
        [
            Sound with { ProjectGroups = [new() { Name = "城建", Projects = ["滨河路"] }] },
            Sound with { ProjectGroups = [new() { Name = "重点项目", Count = Figure.Parse("12个"), AndOthers = true }] },
            Sound with { WorkItems = [new() { Name = "滨河路" }] },
            Sound with { Commitments = [new() { Name = "通车", Period = ReportingPeriod.Year(2025), Project = "滨河路" }] },
        ];

        Assert.All(naming, now => Assert.Equal(ProjectFate.Mentioned, Assert.Single(Compare(last, now).Projects).Fate));
        Assert.Equal(ProjectFate.Unstated, CourseOf(Stood("滨河路", Stage.Started), Stood("滨河路")).Fate);
    }

    [Fact]
    public void A_project_whose_land_was_all_that_was_asked_for_is_closed_with_it()
    {
        Assert.Equal(ProjectFate.Closed, CourseOf(Cleared(Stage.Completed)).Fate);
        Assert.Equal(ProjectFate.Vanished, CourseOf(Cleared(Stage.UnderConstruction)).Fate);
    }

    [Fact]
    public void What_is_new_comes_last() =>
        Assert.Equal([ProjectFate.Unchanged, ProjectFate.New], Compare(Last.With(Stood("滨河路", Stage.Started)), Sound.With(Stood("敬老院", Stage.Started), Stood("滨河路", Stage.Started))).Projects.Select(one => one.Fate));

    [Fact]
    public void A_second_phase_does_not_send_a_finished_project_back()
    {
        Project now = new() { Name = "粮仓", Parts = [Part("一期", Stage.Completed), Part("二期", Stage.Started)] };

        Assert.Equal(ProjectFate.Unchanged, CourseOf(Stood("粮仓", Stage.Completed), now).Fate);
        Assert.Equal(ProjectFate.Vanished, Compare(Last.With(Stood("粮仓一期", Stage.UnderConstruction)), Sound.With(Stood("粮仓二期", Stage.Started))).Projects[0].Fate);
    }

    [Fact]
    public void A_part_is_held_against_the_part_of_the_same_name()
    {
        Project before = new() { Name = "生态塘", Parts = [Part("魏村", Stage.Completed)] }, now = new() { Name = "生态塘", Parts = [Part("曹村", Stage.Started), Part("魏村", Stage.UnderConstruction)] };

        ProjectCourse course = CourseOf(before, now);

        Assert.Equal((ProjectFate.WentBack, "魏村", "Projects[0].Parts[1]"), (course.Fate, course.Part, course.Path));
        Assert.Equal("生态塘 魏村：上年已“完工”，本报告为“在建”", course.ToString());
    }

    [Fact]
    public void The_clearing_of_land_is_held_against_itself()
    {
        ProjectCourse course = CourseOf(Cleared(Stage.UnderConstruction), Cleared(Stage.Completed));

        Assert.Equal((ProjectFate.Advanced, "征迁", "Projects[0].LandClearance"), (course.Fate, course.Part, course.Path));
    }

    [Theory]
    [InlineData("滨河路改造", "滨河路改造", MatchKind.Name)]
    [InlineData("滨河路（一段）改造", "滨河路(一段) 改造", MatchKind.Name)]
    [InlineData("G206改造", "Ｇ２０６改造", MatchKind.Name)]
    [InlineData("滨河路改造提升工程", "滨河路改造工程", MatchKind.Doubtful)]
    [InlineData("东岗村道路", "西岗村道路", null)]
    public void Names_are_the_same_but_for_marks_and_what_is_alike_is_doubtful(string before, string now, MatchKind? how) =>
        Assert.Equal(how, Compare(Last.With(Stood(before, Stage.Started)), Sound.With(Stood(now, Stage.Started))).Projects[0].How);

    [Fact]
    public void A_code_counts_where_the_names_do_not_contradict_it()
    {
        Project before = Stood("滨河路改造工程", Stage.Started) with { Code = "P1" };

        Assert.Equal(MatchKind.Code, CourseOf(before, Stood("滨河路改造项目", Stage.Started) with { Code = "P1" }).How);
        Assert.Equal((MatchKind.Doubtful, ProjectFate.Doubtful), (CourseOf(before, Stood("敬老院", Stage.Started) with { Code = "P1" }).How, CourseOf(before, Stood("敬老院", Stage.Started) with { Code = "P1" }).Fate));
        Assert.Equal(MatchKind.Name, Compare(Last.With(before), Sound.With(Stood("敬老院") with { Code = "P1" }, Stood("滨河路改造工程"))).Projects[0].How);
    }

    [Fact]
    public void Where_two_fit_neither_is_taken_for_certain() =>
        Assert.Equal(MatchKind.Doubtful, Compare(Last.With(Stood("河道整治", Stage.Started), Stood("河道整治", Stage.Approved)), Sound.With(Stood("河道整治", Stage.Completed))).Projects[0].How);

    private static ProjectPart Part(string name, Stage stage) => new() { Name = name, Statements = [new() { Stage = stage }] };

    private static Project Cleared(Stage stage) => new() { Name = "国道改建", LandClearance = new() { Statements = [new() { Stage = stage }] } };
}
