namespace GovReport.Domain.Tests.Wording;

public class GlossaryTests
{
    // How a print is made and read: technical, no word of a report.
    private static readonly Type[] WithoutNames = [typeof(CountFamily), typeof(Qualifier), typeof(Rounding), typeof(Scale)];

    [Fact]
    public void Members_have_the_names_of_the_field()
    {
        Assert.Equal("基本完工", Glossary.NameOf(Stage.SubstantiallyCompleted));
        Assert.Equal("substantially completed", Glossary.NameOf(Stage.SubstantiallyCompleted, Language.En));
        Assert.Equal("补差", Glossary.NameOf(ProgramKind.TopUp));
    }

    [Fact]
    public void A_name_with_a_place_for_a_value_shows_the_place() =>
        Assert.Equal(("不低于…", "at least …"), (Glossary.NameOf(Comparator.AtLeast), Glossary.NameOf(Comparator.AtLeast, Language.En)));

    [Fact]
    public void What_has_no_name_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Glossary.NameOf(Scale.Wan));
        Assert.Throws<ArgumentException>(() => Glossary.NameOf((Stage)99));
    }

    [Theory]
    [MemberData(nameof(Vocabulary))]
    public void Every_member_of_the_model_has_a_name_in_both_languages(Type type)
    {
        var nameOf = typeof(Glossary).GetMethod(nameof(Glossary.NameOf))!.MakeGenericMethod(type);
        foreach (object member in Enum.GetValues(type))
        {
            string zh = (string)nameOf.Invoke(null, [member, Language.Zh])!, en = (string)nameOf.Invoke(null, [member, Language.En])!;

            Assert.True(zh.Length > 0 && en.Length > 0, $"{type.Name}.{member}");
            Assert.All(en, c => Assert.True(c is < '一' or > '鿿', $"{type.Name}.{member}: {en}"));
        }
    }

    /// <summary>The enumerations of a document, and of the results about it.</summary>
    public static TheoryData<Type> Vocabulary => [.. Reachable([typeof(WorkReport), typeof(Completion), typeof(Fulfilment), typeof(Growth), typeof(Judgement), typeof(CompletionMethod)])
        .Where(type => type.IsEnum).Except(WithoutNames)];

    private static HashSet<Type> Reachable(params Type[] roots)
    {
        HashSet<Type> seen = [];
        Queue<Type> left = new(roots);
        while (left.TryDequeue(out Type? type))
        {
            if (seen.Add(type))
            {
                type.GetProperties().Select(property => property.PropertyType).SelectMany(used => used.GetGenericArguments().Append(used))
                    .Where(used => used.Assembly == typeof(WorkReport).Assembly).ToList().ForEach(left.Enqueue);
            }
        }

        return seen;
    }
}
