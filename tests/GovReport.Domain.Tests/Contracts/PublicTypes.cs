using System.Reflection;

namespace GovReport.Domain.Tests;

/// <summary>What the contracts run over: the public types of the library and their samples.</summary>
internal static class PublicTypes
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Library { get; } = typeof(Figure).Assembly;

    public static IReadOnlyList<Type> All { get; } = [.. Library.GetExportedTypes()];

    public static IReadOnlyList<Type> Enums { get; } = [.. All.Where(type => type.IsEnum)];

    /// <summary>Structs that can stand in a field or a list; a view of a caller's memory (ref struct) has no equality and no object of it can be made.</summary>
    public static IReadOnlyList<Type> Structs { get; } = [.. All.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false })];

    /// <summary>Structs, records and whatever else is equal by content.</summary>
    public static IReadOnlyList<Type> Values { get; } = [.. All.Where(type => Structs.Contains(type) || (type.IsClass && IsEquatable(type)))];

    public static bool IsEquatable(Type type) => Implements(type, typeof(IEquatable<>));

    public static bool IsOrdered(Type type) => Implements(type, typeof(IComparable<>));

    public static bool HasPrintForm(Type type) => Implements(type, typeof(ISpanParsable<>)) && type.IsAssignableTo(typeof(ISpanFormattable));

    /// <summary>The samples of a type, fresh from their properties; several of a generic one.</summary>
    public static IEnumerable<object> SamplesOf(Type type) => Read(typeof(Samples), type);

    public static IEnumerable<object> DifferentOf(Type type) => Read(typeof(Samples.Different), type);

    /// <summary>Every sample with its name: the rows of a theory.</summary>
    public static IEnumerable<(string Name, object Value)> AllSamples() =>
        typeof(Samples).GetProperties(Declared).Select(property => (property.Name, property.GetValue(null)!));

    /// <summary>The results of a check that is written for one type only, over all types; it returns what is wrong or null.</summary>
    public static IEnumerable<string> Problems(IEnumerable<Type> types, Func<Type, string?> check) =>
        types.Select(check).Where(problem => problem is not null).Select(problem => problem!);

    /// <summary>Calls the generic method of a contract for one type, with its exceptions as they are.</summary>
    public static void Call(Type contracts, string method, Type type, params object?[] arguments)
    {
        try
        {
            contracts.GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, arguments);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw new InvalidOperationException($"{method} of {type.Name}: {inner.Message}", inner);
        }
    }

    private static IEnumerable<object> Read(Type holder, Type type) => holder.GetProperties(Declared)
        .Where(property => property.PropertyType == type || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == type))
        .Select(property => property.GetValue(null)!);

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == contract && one.GenericTypeArguments[0].Name == type.Name);
}
