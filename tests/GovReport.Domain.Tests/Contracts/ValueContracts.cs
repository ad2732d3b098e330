using System.Reflection;

namespace GovReport.Domain.Tests;

/// <summary>What every public value keeps: equality, hashes, order and a safe default.</summary>
public class ValueContracts
{
    [Fact]
    public void Every_public_value_type_has_a_sample() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.Values, type => PublicTypes.SamplesOf(type).Any() ? null : $"Samples has no {type.Name}"));

    [Fact]
    public void Value_equality_comes_with_both_operators() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.Values, type =>
            !PublicTypes.IsEquatable(type) ? $"{type.Name} is no IEquatable of itself"
            : Operator(type, "op_Equality") is null || Operator(type, "op_Inequality") is null ? $"{type.Name} lacks == or !="
            : type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)?.DeclaringType != type ? $"{type.Name} has no hash of its own"
            : null));

    [Fact]
    public void Samples_with_the_same_content_are_equal_and_have_the_same_hash() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.Values, type =>
        {
            foreach (var (one, same) in PublicTypes.SamplesOf(type).Zip(PublicTypes.SamplesOf(type)))
            {
                bool equal = one.Equals(same) && AreEqual(one, same) && !AreUnequal(one, same) && one.GetHashCode() == same.GetHashCode();
                if (!equal || one.Equals(null) || one.Equals("a text"))
                {
                    return $"two equal samples of {type} are not told to be equal";
                }
            }

            return null;
        }));

    [Fact]
    public void Samples_with_different_content_are_unequal() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.Values, type =>
            PublicTypes.SamplesOf(type).Zip(PublicTypes.DifferentOf(type)).All(pair => !pair.First.Equals(pair.Second) && !AreEqual(pair.First, pair.Second) && AreUnequal(pair.First, pair.Second))
                ? null
                : $"two different samples of {type.Name} are told to be equal"));

    [Fact]
    public void Values_with_equality_of_their_own_are_tested_for_difference() =>
        Assert.Empty(PublicTypes.Problems(PublicTypes.Values.Where(type => type.GetMethod("<Clone>$") is null && !IsRecordStruct(type)), type =>
            PublicTypes.DifferentOf(type).Any() ? null : $"Samples.Different has no {type.Name}"));

    [Fact]
    public void Order_agrees_with_equality_and_operators()
    {
        Type[] ordered = [.. PublicTypes.All.Where(PublicTypes.IsOrdered)];

        Assert.Equal(["AdministrativeCode", "Percentage", "PercentagePoints", "Quantity", "Rational"], ordered.Select(type => type.Name).Order());
        foreach (Type type in ordered)
        {
            PublicTypes.Call(typeof(ValueContracts), nameof(OrderAgrees), type);
        }
    }

    [Fact]
    public void The_default_of_every_struct_is_safe() =>
        Assert.Empty(PublicTypes.Structs.Select(Closed).SelectMany(type =>
        {
            object value = Activator.CreateInstance(type)!;
            var calls = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => (property.Name, Call: (Func<object?>)(() => property.GetValue(value))))
                .Append(("ToString()", value.ToString))
                .Append(("GetHashCode()", () => value.GetHashCode()))
                .Append(("Equals()", () => value.Equals(Activator.CreateInstance(type)) ? value : throw new InvalidOperationException("default is not equal to default")))
                .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                    .Where(method => method.Name is "Explain" or "InWords")
                    .SelectMany(method => Enum.GetValues<Language>().Select(language =>
                        (method.Name, (Func<object?>)(() => method.Invoke(value, [language, .. Enumerable.Repeat(Type.Missing, method.GetParameters().Length - 1)]))))));
            return calls.Select(call => Fault($"default({type.Name}).{call.Item1}", call.Item2)).Where(fault => fault is not null);
        }));

    private static void OrderAgrees<T>()
        where T : IComparable<T>, IEquatable<T>
    {
        T small = (T)PublicTypes.SamplesOf(typeof(T)).First(), same = (T)PublicTypes.SamplesOf(typeof(T)).First();
        T large = (T)PublicTypes.DifferentOf(typeof(T)).First();
        Assert.Equal(0, small.CompareTo(same));
        Assert.True(small.CompareTo(large) < 0 && large.CompareTo(small) > 0, "CompareTo");
        Assert.True(Holds("op_LessThan", small, large) && !Holds("op_LessThan", large, small) && !Holds("op_LessThan", small, same), "<");
        Assert.True(Holds("op_GreaterThan", large, small) && !Holds("op_GreaterThan", small, large) && !Holds("op_GreaterThan", small, same), ">");
        Assert.True(Holds("op_LessThanOrEqual", small, large) && !Holds("op_LessThanOrEqual", large, small) && Holds("op_LessThanOrEqual", small, same), "<=");
        Assert.True(Holds("op_GreaterThanOrEqual", large, small) && !Holds("op_GreaterThanOrEqual", small, large) && Holds("op_GreaterThanOrEqual", small, same), ">=");
        if (small is IComparable untyped)
        {
            Assert.True(untyped.CompareTo(large) < 0 && untyped.CompareTo(same) == 0 && untyped.CompareTo(null) > 0, "IComparable");
            Assert.Throws<ArgumentException>(() => untyped.CompareTo("a text"));
        }

        static bool Holds(string name, T left, T right) => (bool)Operator(typeof(T), name)!.Invoke(null, [left, right])!;
    }

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Percentage)) : type;

    private static string? Fault(string what, Func<object?> call)
    {
        try
        {
            _ = call();
            return null;
        }
        catch (Exception e)
        {
            return $"{what} throws {(e.InnerException ?? e).GetType().Name}";
        }
    }

    private static bool IsRecordStruct(Type type) =>
        type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static bool AreEqual(object a, object b) => (bool)Operator(a.GetType(), "op_Equality")!.Invoke(null, [a, b])!;

    private static bool AreUnequal(object a, object b) => (bool)Operator(a.GetType(), "op_Inequality")!.Invoke(null, [a, b])!;

    private static MethodInfo? Operator(Type type, string name) => type.GetMethod(name, BindingFlags.Public | BindingFlags.Static);
}
