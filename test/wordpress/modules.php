<?php
// How the plugin loads a module where WordPress knows script modules (6.5 and later) and where it does not: prints what
// was asked of WordPress. `php modules.php <folder of the plugin> <new or old>`.
define( 'ABSPATH', '/' );
define( 'Samen\PLUGIN', $argv[1] . '/samen.php' );
define( 'Samen\VERSION', '1.2.3' );
$asked = array();
function plugins_url( $path ) {
	return "https://example.org/samen/$path";
}
function add_filter( $name, $filter ) {
	global $asked;
	$asked[] = array( 'add_filter', $name, $filter );
}
function wp_get_script_tag( $attributes ) {
	return 'tag: ' . json_encode( $attributes );
}
function wp_enqueue_script( ...$given ) {
	global $asked;
	$asked[] = array( 'wp_enqueue_script', ...$given );
}
if ( 'new' === $argv[2] ) {
	function wp_enqueue_script_module( ...$given ) {
		global $asked;
		$asked[] = array( 'wp_enqueue_script_module', ...$given );
	}
}
require $argv[1] . '/includes/scripts.php';
Samen\load_script( 'checklist' );
$tags = array(
	Samen\as_module( '<script>', 'samen-checklist', 'https://example.org/a.js' ),
	Samen\as_module( '<script>', 'jquery', 'https://example.org/b.js' ),
);
echo json_encode( array( 'asked' => $asked, 'tags' => $tags ) );
